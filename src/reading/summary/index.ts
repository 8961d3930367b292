import { LEANING_OPENERS } from '../languages/en/summary-words.ts';
import type { Quote, SummarySentence } from '../reading.ts';
import type { Doc, Sentence } from '../text/doc.ts';

const HOW_MANY = 3;
const CONSIDERED = 200;
const SHORTEST = 6;
const LONGEST = 60;
/** A sentence with a number tells this much more. */
const WITH_NUMBER = 1.2;
/** How much of two sentences' words may be the same, by the shorter one. */
const ALIKE = 0.7;

/**
 * Picks verbatim sentences that tell most, in article order: the first one of the body and those that share most with
 * the headline and the article's frequent words (Luhn 1958), early ones preferred. None leans on a sentence before it,
 * none is cut out of a longer quotation. Empty for an article without sentences.
 */
export function summarise(doc: Doc, quotes: readonly Quote[]): readonly SummarySentence[] {
  const sentences = doc.paragraphs
    .slice(0, CONSIDERED)
    .flatMap((paragraph) => paragraph.sentences)
    .slice(0, CONSIDERED);
  const [first, ...others] = sentences;
  if (first === undefined) return [];
  const weight = weights(doc, sentences);
  const ranked = others
    .map((sentence, place) => ({ sentence, score: score(sentence, weight) / (place + 2) }))
    .filter(({ sentence }) => standsAlone(sentence, doc, quotes))
    .toSorted((a, b) => b.score - a.score);
  const chosen = [first];
  for (const { sentence } of ranked) {
    if (chosen.length === HOW_MANY) break;
    if (chosen.every((one) => overlap(one, sentence) < ALIKE)) chosen.push(sentence);
  }
  return chosen
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: doc.text.slice(start, end) }));
}

const contentWords = (sentence: Sentence): readonly string[] =>
  sentence.words
    .filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || tag === 'ADJ')
    .map(({ lower }) => lower);

/** How often each content word stands in the article; those of the headline count three times more. */
function weights(doc: Doc, sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const weight = new Map<string, number>();
  const count = (words: readonly string[], by: number) => {
    for (const word of words) weight.set(word, (weight.get(word) ?? 0) + by);
  };
  for (const sentence of sentences) count(contentWords(sentence), 1);
  for (const sentence of doc.title?.sentences ?? []) count(contentWords(sentence), 3);
  return weight;
}

function score(sentence: Sentence, weight: ReadonlyMap<string, number>): number {
  const words = [...new Set(contentWords(sentence))];
  const sum = words.reduce((total, word) => total + Math.min((weight.get(word) ?? 1) - 1, 6), 0);
  const telling = sentence.words.some(({ tag }) => tag === 'NUM') ? WITH_NUMBER : 1;
  return (telling * sum) / Math.sqrt(sentence.words.length + 5);
}

function standsAlone(sentence: Sentence, doc: Doc, quotes: readonly Quote[]): boolean {
  const { words, start, end } = sentence;
  if (words.length < SHORTEST || words.length > LONGEST) return false;
  const opener = words.find(({ tag }) => tag !== 'PUNCT');
  if (opener === undefined || LEANING_OPENERS.has(opener.lower)) return false;
  if (cutsQuotation(doc.text.slice(start, end))) return false;
  return !quotes.some(
    (quote) => quote.kind === 'direct' && quote.start <= start && quote.end >= end - 1,
  );
}

/** Whether a quotation begins or ends outside: “ without its ”, or an odd number of marks that look alike on both sides. */
function cutsQuotation(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('“') !== count('”') || count('"') % 2 === 1 || count("''") % 2 === 1;
}

/** The part of the shorter sentence's words that the other has too. */
function overlap(a: Sentence, b: Sentence): number {
  const of = new Set(contentWords(a));
  const others = new Set(contentWords(b));
  const both = [...others].filter((word) => of.has(word)).length;
  return both / Math.max(1, Math.min(of.size, others.size));
}
