import { featureOf } from '../../model/sink.ts';
import type { Form } from '../forms.ts';

/** So many features has each word: its own, one for each word beside it, and those of several things together. */
export const FEATURES = 20;
export const OWN = 6;
export const BESIDE = 4;
export const JOINT = 10;

/** Which word beside it a feature is of. */
export const LAST = 0;
export const NEXT = 1;
export const NEXT_BUT_ONE = 2;
export const LAST_BUT_ONE = 3;

/** What stands outside the paragraph. */
export const OUTSIDE: Form = {
  text: '',
  isMark: true,
  shape: 64,
  slot: -1,
  lower: '',
  number: 0,
  word: 1,
  last3: 1,
  leadsName: false,
  lists: 0,
  isFirstName: false,
  pronouns: 0,
  report: null,
  stem: '',
  stemNumber: 0,
  isCertainVerb: false,
  isNounOrVerb: false,
  isCapital: false,
  isOwning: false,
  bare: '',
  bareLists: 0,
  last2: 1,
  last4: 1,
  first3: 1,
};

/** Fills `into` with the numbers of a word's features; `facts` are what the article shows of the word, `before` and `earlier` are the tags of the two words before. */
export function addTagEvidence(
  forms: readonly Form[],
  i: number,
  facts: number,
  before: number,
  earlier: number,
  into: Int32Array,
): void {
  addJointEvidence(forms, i, facts, before, earlier, into);
  addOwnEvidence(formIn(forms, i), isOpening(forms, i), into, JOINT);
  into[JOINT + OWN] = besideFeature(LAST, formIn(forms, i - 1));
  into[JOINT + OWN + 1] = besideFeature(NEXT, formIn(forms, i + 1));
  into[JOINT + OWN + 2] = besideFeature(NEXT_BUT_ONE, formIn(forms, i + 2));
  into[JOINT + OWN + 3] = besideFeature(LAST_BUT_ONE, formIn(forms, i - 2));
}

/** The form at a place of a paragraph. A list that is once asked for a place before its first is slow from then on. */
export const formIn = (forms: readonly Form[], i: number): Form =>
  i < 0 ? OUTSIDE : (forms[i] ?? OUTSIDE);

/** Whether a word stands first, or behind a mark, where a capital says little. */
export const isOpening = (forms: readonly Form[], i: number): boolean =>
  formIn(forms, i - 1).isMark;

const shapeOf = ({ shape }: Form, opens: boolean): number =>
  opens && shape & 3 ? 128 | shape : shape;

/** Fills `into` from `at` on with the features that the word has wherever it stands. */
export function addOwnEvidence(own: Form, opens: boolean, into: Int32Array, at: number): void {
  const starts = shapeOf(own, opens);
  into[at] = featureOf(1, own.word, starts, 0);
  into[at + 1] = featureOf(2, own.last3, own.shape, 0);
  into[at + 2] = featureOf(3, own.last2, 0, 0);
  into[at + 3] = featureOf(4, own.last4, starts, 0);
  into[at + 4] = featureOf(5, own.first3, 0, 0);
  into[at + 5] = featureOf(20, own.word, 0, 0);
}

/** The feature that a word is for one beside it. */
export const besideFeature = (place: number, { word }: Form): number =>
  featureOf(10 + place, word, 0, 0);

/** Fills `into` with the features of several things together. */
export function addJointEvidence(
  forms: readonly Form[],
  i: number,
  facts: number,
  before: number,
  earlier: number,
  into: Int32Array,
): void {
  const own = formIn(forms, i);
  const last = formIn(forms, i - 1);
  const next = formIn(forms, i + 1);
  const starts = shapeOf(own, last.isMark);
  into[0] = featureOf(6, starts, before, 0);
  into[1] = featureOf(7, before, earlier, 0);
  into[2] = featureOf(8, before, own.word, 0);
  into[3] = featureOf(9, before, next.word, 0);
  into[4] = featureOf(14, next.last3, next.shape, before);
  into[5] = featureOf(15, own.word, next.word, 0);
  into[6] = featureOf(16, last.word, own.word, 0);
  into[7] = featureOf(17, starts, last.shape, next.shape);
  into[8] = featureOf(18, facts, own.shape, next.shape);
  into[9] = featureOf(19, facts, own.last3, before);
}
