import type { Quantity, Quote } from '../reading.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { speakers, type WhoSays } from './by.ts';
import { draftOf, type Draft } from './draft.ts';
import { weigh, type Reason } from './key.ts';
import { measuredBy } from './kinds/index.ts';
import { lineOf, type Line } from './line.ts';
import { isNoise } from './noise/index.ts';
import { numeralsOf } from './numerals/index.ts';
import { mayHold } from './numerals/may-hold.ts';
import { refined } from './refine/index.ts';

export type { Reason } from './key.ts';

/** A number, and what its `key` is made of. */
interface Explained {
  readonly number: Quantity;
  readonly reasons: readonly Reason[];
}

/** The numbers of an article's body in the order of the text; years, hours, scores and numbers in names are none. */
export const findNumbers = (doc: Doc, quotes: readonly Quote[]): readonly Quantity[] =>
  eachNumber(doc, quotes, ({ number }) => number);

/** The same with the reasons for which each is a key number or none. */
export const explainNumbers = (doc: Doc, quotes: readonly Quote[]): readonly Explained[] =>
  eachNumber(doc, quotes, (explained) => explained);

/** What is not kept is let go at once: a long article has very many. */
function eachNumber<Kept>(
  doc: Doc,
  quotes: readonly Quote[],
  keep: (explained: Explained) => Kept,
): readonly Kept[] {
  const whoSays = speakers(quotes);
  const found: Kept[] = [];
  for (const { sentences } of doc.paragraphs)
    for (const sentence of sentences)
      if (mayHold(doc.text.slice(sentence.start, sentence.end)))
        for (const explained of numbersOf(doc.text, sentence, whoSays)) found.push(keep(explained));
  return found;
}

function numbersOf(text: string, sentence: Sentence, whoSays: WhoSays): readonly Explained[] {
  const line = lineOf(text, sentence);
  const drafts = numeralsOf(line).map((numeral) => draftOf(numeral, measuredBy(line, numeral)));
  const news = drafts.filter((draft) => !isNoise(line, draft));
  return refined(line, news).map((draft) => finished(line, draft, sentence, whoSays));
}

function finished(line: Line, draft: Draft, sentence: Sentence, whoSays: WhoSays): Explained {
  const { from, to, value, low, high, bound, trend, kind, unit, of } = draft;
  const start = line.tokens[from]?.start ?? sentence.start;
  const end = line.tokens[to - 1]?.end ?? sentence.end;
  const by = whoSays({ start, end }, sentence);
  const { key, reasons } = weigh(line, draft, by !== null);
  const text = line.text.slice(start, end);
  const number = { start, end, text, value, low, high, bound, trend, kind, unit, of, by, key };
  return { number, reasons };
}
