import { formIn, isOpening } from './evidence.ts';
import type { Form } from '../forms.ts';

/** What the whole article shows of its words, for those that begin with a capital. */
export interface Facts {
  /** Those with a capital that are written small elsewhere. */
  readonly small: ReadonlySet<string>;
  /** Written with a capital in the middle of a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Behind a first name or a title somewhere. */
  readonly surnames: ReadonlySet<string>;
}

/** Looks through all paragraphs of an article once. */
export function factsOf(paragraphs: readonly (readonly Form[])[]): Facts {
  const small = new Set<string>();
  const capital = new Set<string>();
  const surnames = new Set<string>();
  const either = new Set<string>();
  // Most small words are told from those of the set by some bits of their number, without a look into it.
  const likely = new Uint8Array(LIKELY);
  for (const forms of paragraphs)
    forms.forEach((form, i) => {
      if (form.isMark || !isCapital(form)) return;
      either.add(form.lower);
      likely[form.number & (LIKELY - 1)] = 1;
      if (!isOpening(forms, i)) capital.add(form.lower);
      if (formIn(forms, i - 1).leadsName) surnames.add(form.lower);
    });
  for (const forms of paragraphs)
    for (const form of forms)
      if (likely[form.number & (LIKELY - 1)] && isSmallWord(form) && either.has(form.lower))
        small.add(form.lower);
  return { small, capital, surnames };
}

const LIKELY = 2048;

const isSmallWord = (form: Form): boolean => !form.isMark && !isCapital(form);

/** The facts of one word in bits: a first name, behind a first name or title, small elsewhere, a capital elsewhere, a surname elsewhere; 0 for words that begin small. */
export function factsAt(
  { small, capital, surnames }: Facts,
  forms: readonly Form[],
  i: number,
): number {
  const form = forms[i];
  if (!form || form.isMark || !isCapital(form)) return 0;
  return (
    16 |
    (form.isFirstName ? 1 : 0) |
    (formIn(forms, i - 1).leadsName ? 2 : 0) |
    (small.has(form.lower) ? 4 : 0) |
    (capital.has(form.lower) ? 8 : 0) |
    (surnames.has(form.lower) ? 32 : 0)
  );
}

/** Whether a word begins with a capital, is never written small and stands behind a first name or a title somewhere. */
export const isSurname = ({ small, surnames }: Facts, form: Form): boolean =>
  isCapital(form) && surnames.has(form.lower) && !small.has(form.lower);

/** Whether a word begins with a capital, is never written small and has a capital in the middle of a sentence. */
export const isNameElsewhere = ({ small, capital }: Facts, form: Form): boolean =>
  isCapital(form) && capital.has(form.lower) && !small.has(form.lower);

const isCapital = ({ shape }: Form): boolean => (shape & 1) === 1;
