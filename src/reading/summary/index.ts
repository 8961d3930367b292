import type { Quantity, Quote, SummarySentence } from '../reading.ts';
import type { Doc, Extent, Sentence } from '../text/doc.ts';
import { evidenceOf, NAMES, type Evidence } from './evidence.ts';
import { isWhole, leans } from './stands-alone.ts';
import { termsOf, type Terms } from './terms.ts';
import { adder, likeness, type Sum } from './vectors.ts';
import { WEIGHTS } from './weights.ts';

const HOW_MANY = 3;
const CONSIDERED = 200;
/** Two sentences more alike than this say the same. */
const ALIKE = 0.7;

/** What a name of the evidence weighs. */
export type Weights = Readonly<Record<string, number>>;

/**
 * Picks verbatim sentences that tell most, in article order, by weights learnt from what people picked. One that leans on the
 * sentence before it is taken only behind that one, none is cut out of a longer quotation. The first sentence where none can stand; empty for an article without any.
 */
export function summarise(
  doc: Doc,
  quotes: readonly Quote[],
  numbers: readonly Quantity[],
  weights: Weights = WEIGHTS,
): readonly SummarySentence[] {
  const sentences = candidatesOf(doc);
  const terms = termsOf(sentences);
  const evidence = evidenceOf(doc, { sentences, terms }, quotes, numbers);
  const values = NAMES.map((name) => weights[name] ?? 0);
  const ranked: (Ranked & { readonly score: number })[] = [];
  sentences.forEach((sentence, i) => {
    if (!isWhole(sentence, doc.text, quotes)) return;
    const { start, end, words } = sentence;
    ranked.push({ i, start, end, words, score: scoreOf(evidence(i), values) });
  });
  ranked.sort((a, b) => b.score - a.score);
  const chosen: readonly Extent[] = chosenAmong(ranked, terms);
  return (chosen.length > 0 ? chosen : sentences.slice(0, 1))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: doc.text.slice(start, end) }));
}

interface Ranked extends Sentence {
  /** Its place among the sentences. */
  readonly i: number;
}

/** The best that may stand with those chosen before, again and again. */
function chosenAmong(ranked: readonly Ranked[], { vectors, many }: Terms): readonly Ranked[] {
  const chosen: Ranked[] = [];
  const said: Sum[] = [];
  const isNew = ({ i }: Ranked) => {
    const own = vectors[i];
    return said.every((other) => own === undefined || likeness(own, other) < ALIKE);
  };
  const stands = (one: Ranked) => !leans(one) || chosen.some(({ i }) => i === one.i - 1);
  while (chosen.length < HOW_MANY) {
    const next = ranked.find((one) => !chosen.includes(one) && stands(one) && isNew(one));
    if (next === undefined) break;
    chosen.push(next);
    said.push(adder(many)(vectors.slice(next.i, next.i + 1)));
  }
  return chosen;
}

/** The sentences that are looked at: the first of a long article. */
export const candidatesOf = (doc: Doc): readonly Sentence[] =>
  doc.paragraphs
    .slice(0, CONSIDERED)
    .flatMap((paragraph) => paragraph.sentences)
    .slice(0, CONSIDERED);

function scoreOf(evidence: Evidence, weights: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < evidence.length; k++) sum += (evidence[k] ?? 0) * (weights[k] ?? 0);
  return sum;
}
