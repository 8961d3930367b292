import { featureOf } from '../../model/sink.ts';
import type { Form } from './forms.ts';

/** So many features has each word. */
export const FEATURES = 20;

/** What stands outside the paragraph. */
const OUTSIDE: Form = {
  text: '',
  lower: '',
  word: 1,
  last2: 1,
  last3: 1,
  last4: 1,
  first3: 1,
  shape: 64,
  isFirstName: false,
  leadsName: false,
  isMark: true,
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
  const own = forms[i] ?? OUTSIDE;
  const last = forms[i - 1] ?? OUTSIDE;
  const next = forms[i + 1] ?? OUTSIDE;
  const starts = own.shape & 3 && (i === 0 || last.isMark) ? 128 | own.shape : own.shape;
  into[0] = featureOf(1, own.word, starts, 0);
  into[1] = featureOf(2, own.last3, own.shape, 0);
  into[2] = featureOf(3, own.last2, 0, 0);
  into[3] = featureOf(4, own.last4, starts, 0);
  into[4] = featureOf(5, own.first3, 0, 0);
  into[5] = featureOf(6, starts, before, 0);
  into[6] = featureOf(7, before, earlier, 0);
  into[7] = featureOf(8, before, own.word, 0);
  into[8] = featureOf(9, before, next.word, 0);
  into[9] = featureOf(10, last.word, 0, 0);
  into[10] = featureOf(11, next.word, 0, 0);
  into[11] = featureOf(12, (forms[i + 2] ?? OUTSIDE).word, 0, 0);
  into[12] = featureOf(13, (forms[i - 2] ?? OUTSIDE).word, 0, 0);
  into[13] = featureOf(14, next.last3, next.shape, before);
  into[14] = featureOf(15, own.word, next.word, 0);
  into[15] = featureOf(16, last.word, own.word, 0);
  into[16] = featureOf(17, starts, last.shape, next.shape);
  into[17] = featureOf(18, facts, own.shape, next.shape);
  into[18] = featureOf(19, facts, own.last3, before);
  into[19] = featureOf(20, own.word, 0, 0);
}
