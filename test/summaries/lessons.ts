import { read, type Quantity, type Quote } from '../../src/reading/index.ts';
import { evidenceOf, NAMES, type Evidence } from '../../src/reading/summary/evidence.ts';
import { candidatesOf } from '../../src/reading/summary/index.ts';
import { termsOf } from '../../src/reading/summary/terms.ts';
import { docOf } from '../../src/reading/text/index.ts';
import type { Doc } from '../../src/reading/text/doc.ts';
import type { Gold, Scorer } from './scorer.ts';

/** One article as the ranker learns from it and is asked about it. */
export interface Lesson {
  readonly id: string;
  readonly doc: Doc;
  readonly quotes: readonly Quote[];
  readonly numbers: readonly Quantity[];
  readonly sentences: readonly {
    readonly evidence: Readonly<Record<string, number>>;
    readonly worth: number;
  }[];
}

/** As a page gives it: with the headline on top, where there is one and `titled` asks for it. */
export function lessonOf(gold: Gold, scorer: Scorer, titled: boolean): Lesson {
  const head = titled && gold.title !== undefined ? gold.title : null;
  const text = head === null ? gold.text : `${head}\n\n${gold.text}`;
  const title = head === null ? null : { start: 0, end: head.length };
  const doc = docOf({ text, title });
  const { quotes, numbers } = read({ text, title });
  const sentences = candidatesOf(doc);
  const worthOf = worthIn(gold, scorer);
  const evidence = evidenceOf(doc, { sentences, terms: termsOf(sentences) }, quotes, numbers);
  return {
    id: gold.id,
    doc,
    quotes,
    numbers,
    sentences: sentences.map(({ start, end }, i) => ({
      evidence: named(evidence(i)),
      worth: worthOf(scorer.tokens(text.slice(start, end))),
    })),
  };
}

const named = (values: Evidence): Readonly<Record<string, number>> =>
  Object.fromEntries(NAMES.map((name, k) => [name, values[k] ?? 0]));

/** What part of the worth is whether a reader picked the sentence; the rest is how much it shares with the highlights. */
const PICKED = 0.6;
/** A third of the word pairs in common is as much as there mostly is. */
const MOST_SHARED = 1 / 3;

/** How much a sentence's words are worth in a summary, 0 to 1. */
function worthIn(gold: Gold, scorer: Scorer): (words: readonly string[]) => number {
  const wanted = wantedOf(gold, scorer);
  const told = new Set(gold.highlights.flatMap((line) => pairsOf(scorer.tokens(line))));
  return (words) => {
    const picked = Number(wanted.some((one) => alike(one, words)));
    const pairs = pairsOf(words);
    const shared = 2 * pairs.filter((pair) => told.has(pair)).length;
    const share = shared / Math.max(1, pairs.length + told.size);
    return PICKED * picked + (1 - PICKED) * Math.min(1, share / MOST_SHARED);
  };
}

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`);

/** What a reader picked, else the sentences nearest to the highlights. */
function wantedOf({ extract, text, highlights }: Gold, { oracle, tokens }: Scorer) {
  const picked = extract ?? oracle(text, highlights).map((sentence) => sentence.text);
  return picked.map((sentence) => new Set(tokens(sentence)));
}

/** Four words in five are the same. */
function alike(wanted: ReadonlySet<string>, own: readonly string[]): boolean {
  const words = new Set(own);
  const both = [...words].filter((word) => wanted.has(word)).length;
  return 2 * both >= 0.8 * (words.size + wanted.size);
}
