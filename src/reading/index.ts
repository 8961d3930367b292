import type { Article, Quote, Reading } from './reading.ts';
import { shippedModel, type Model } from './model/index.ts';
import { peopleOf } from './people/list.ts';
import { explainNumbers, findNumbers, type Reason } from './numbers/index.ts';
import { candidatesIn, type Candidates } from './quotes/candidates.ts';
import { findBeliefs, findQuotes } from './quotes/index.ts';
import { summarise } from './summary/index.ts';
import { docOf } from './text/index.ts';

export type {
  Article,
  Bound,
  Confidence,
  Person,
  PersonType,
  Quantity,
  QuantityKind,
  Quote,
  QuoteKind,
  Reading,
  Span,
  SummarySentence,
  Trend,
} from './reading.ts';
export { TITLES } from './languages/en/titles.ts';
export { familyOf, folded, foldedWords } from './text/fold.ts';
export { labelsOf, likeness, runsOf } from './text/likeness.ts';
export { paragraphsOf } from './text/paragraphs.ts';
export { slips, slipsAllowed } from './text/slips.ts';

export type { Candidates, Weighed } from './quotes/candidates.ts';
export type { Reason } from './numbers/index.ts';

/** Finds who said what in an article. Any text gives a reading, an empty one at worst; the same text gives the same one. */
export function read(article: Article | string, model: Model = shippedModel()): Reading {
  const given = typeof article === 'string' ? { text: article } : article;
  const doc = docOf(given, model.tagger);
  const said = findQuotes(doc, model);
  const quotes = said.map(({ quote }) => quote);
  const numbers = findNumbers(doc, quotes);
  return {
    text: doc.text,
    title: doc.title && {
      start: doc.title.start,
      end: doc.title.end,
      text: doc.text.slice(doc.title.start, doc.title.end),
    },
    author: given.author ?? null,
    date: given.date ?? null,
    quotes,
    numbers,
    people: peopleOf(said.map(({ identity }) => identity)),
    summary: summarise(doc, quotes, numbers),
  };
}

/** Thoughts, wishes and stances that the article reports, each as a quote of kind "indirect" or "mixed"; they are never among a reading's `quotes`. */
export function beliefs(
  { text, title, quotes }: Reading,
  model: Model = shippedModel(),
): readonly Quote[] {
  const doc = docOf({ text, title }, model.tagger);
  return findBeliefs(doc, quotes, model).map(({ quote }) => quote);
}

/** For each of a reading's quotes, in their order, who was weighed as its speaker, with the evidence. */
export function speakerCandidates(
  { text, title, quotes }: Reading,
  model: Model = shippedModel(),
): (Candidates | null)[] {
  const all = candidatesIn(docOf({ text, title }, model.tagger), model);
  const byStart = new Map(all.map((one) => [one.start, one]));
  return quotes.map(({ start }) => byStart.get(start) ?? null);
}

/** For each of a reading's numbers, in their order, the reasons that add up to its `key`. */
export function keyReasons(reading: Reading, model: Model = shippedModel()): (readonly Reason[])[] {
  const { text, title, quotes, numbers } = reading;
  const explained = explainNumbers(docOf({ text, title }, model.tagger), quotes);
  const reasons = new Map(explained.map((each) => [each.number.start, each.reasons]));
  return numbers.map(({ start }) => reasons.get(start) ?? []);
}
