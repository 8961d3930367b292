import type { Tag } from '../doc.ts';
import {
  addJointEvidence,
  BESIDE,
  formIn,
  isOpening,
  JOINT,
  LAST,
  LAST_BUT_ONE,
  NEXT,
  NEXT_BUT_ONE,
} from './evidence.ts';
import { factsAt, isNameElsewhere, isSurname, type Facts } from './facts.ts';
import type { Form } from '../forms.ts';
import { highestOf } from './lanes.ts';
import { weighedForms, type WeighedForms } from './weighed-forms.ts';

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
  readonly table: Int8Array;
  /** Words that nearly always have one tag, with its number: they need no weighing. */
  readonly sure: ReadonlyMap<string, number>;
}

/** Tags a paragraph's words from left to right (greedy perceptron, after Collins 2002). */
export function tagsOf(forms: readonly Form[], facts: Facts, weights: TagWeights): Tag[] {
  const weighed = weighedForms(weights);
  let before = MARKED;
  let earlier = MARKED;
  return forms.map((form, i) => {
    const known = knownTag(form, facts, weighed);
    const guess = known >= 0 ? known : likeliestTag(forms, i, facts, before, earlier, weighed);
    const tag = guess === NOUN && isNameElsewhere(facts, form) ? NAME : guess;
    earlier = before;
    before = tag;
    return tag === MARKED ? markOf(form.lower) : (LEARNT[tag] ?? 'X');
  });
}

/** The tag of a word that needs no weighing; -1 for the others. */
function knownTag(form: Form, facts: Facts, weighed: WeighedForms): number {
  if (form.isMark) return MARKED;
  if (isSurname(facts, form)) return NAME;
  return weighed.sureOf(form);
}

/** The places of the rows of the features of several things together, and of the words beside. */
const places = new Int32Array(JOINT + BESIDE);

/** The tag that a word's features speak for most. */
function likeliestTag(
  forms: readonly Form[],
  i: number,
  facts: Facts,
  before: number,
  earlier: number,
  { rows, sums, rowOf, sumOf, besideOf }: WeighedForms,
): number {
  addJointEvidence(forms, i, factsAt(facts, forms, i), before, earlier, places);
  for (let f = 0; f < JOINT; f++) places[f] = rowOf(places[f] ?? 0);
  places[JOINT] = besideOf(LAST, formIn(forms, i - 1));
  places[JOINT + 1] = besideOf(NEXT, formIn(forms, i + 1));
  places[JOINT + 2] = besideOf(NEXT_BUT_ONE, formIn(forms, i + 2));
  places[JOINT + 3] = besideOf(LAST_BUT_ONE, formIn(forms, i - 2));
  return highestOf(rows, places, sums, sumOf(formIn(forms, i), isOpening(forms, i)));
}

const SYMBOLS = /^(?:[$£€¥+=<>#*^~|%°±]|\p{S}+)$/u;

const markOf = (text: string): Tag => (SYMBOLS.test(text) ? 'SYM' : 'PUNCT');
