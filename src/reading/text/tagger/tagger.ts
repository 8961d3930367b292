import type { Tag } from '../doc.ts';
import { addTagEvidence, FEATURES } from './evidence.ts';
import { factsAt, isNameElsewhere, isSurname, type Facts } from './facts.ts';
import type { Form } from './forms.ts';

/** The tags that are learnt, by their number; marks need no learning. */
export const LEARNT: readonly Tag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

/** A mark's number, and that of what stands outside. */
export const MARKED = LEARNT.length;

const NAME = LEARNT.indexOf('PROPN');
const NOUN = LEARNT.indexOf('NOUN');

/** What tagging has learnt: for each feature a weight for each tag. */
export interface TagWeights {
  /** Rows of as many as there are learnt tags; the number of rows is a power of two. */
  readonly table: Int8Array | Float32Array;
  /** Words that nearly always have one tag, with its number: they need no weighing. */
  readonly sure: ReadonlyMap<string, number>;
}

/** Tags a paragraph's words from left to right (greedy perceptron, after Collins 2002). */
export function tagsOf(forms: readonly Form[], facts: Facts, { table, sure }: TagWeights): Tag[] {
  const features = new Int32Array(FEATURES);
  const scores = new Float64Array(LEARNT.length);
  let before = MARKED;
  let earlier = MARKED;
  return forms.map((form, i) => {
    const known = form.isMark ? MARKED : isSurname(facts, form) ? NAME : sure.get(form.text);
    if (known === undefined)
      addTagEvidence(forms, i, factsAt(facts, forms, i), before, earlier, features);
    const guess = known ?? bestTag(table, features, scores);
    const tag = guess === NOUN && isNameElsewhere(facts, form) ? NAME : guess;
    [earlier, before] = [before, tag];
    return tag === MARKED ? markOf(form.lower) : (LEARNT[tag] ?? 'X');
  });
}

/** The number of the tag that a word's features speak for most. */
export function bestTag(
  table: Int8Array | Float32Array,
  features: Int32Array,
  scores: Float64Array,
): number {
  scores.fill(0);
  const mask = table.length - 1;
  for (let f = 0; f < FEATURES; f++) {
    const row = ((features[f] ?? 0) << 4) & mask;
    for (let t = 0; t < LEARNT.length; t++) scores[t] = (scores[t] ?? 0) + (table[row + t] ?? 0);
  }
  let best = 0;
  for (let t = 1; t < LEARNT.length; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
  return best;
}

const SYMBOLS = /^(?:[$£€¥+=<>#*^~|%°±]|\p{S}+)$/u;

const markOf = (text: string): Tag => (SYMBOLS.test(text) ? 'SYM' : 'PUNCT');
