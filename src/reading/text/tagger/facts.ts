import { formIn, isOpening } from './evidence.ts';
import type { Form } from '../forms.ts';

/** What the whole article shows of its words that begin with a capital somewhere, by the word in lower case: the bits below. */
export type Facts = ReadonlyMap<string, number>;

/** Written small elsewhere. */
const SMALL = 4;
/** Written with a capital in the middle of a sentence. */
const CAPITAL = 8;
/** Behind a first name or a title somewhere. */
const SURNAME = 32;

/** Looks through all paragraphs of an article once. */
export function factsOf(paragraphs: readonly (readonly Form[])[]): Facts {
  const facts = new Map<string, number>();
  // Most small words are told from those of the facts by some bits of their number, without a look into them.
  const likely = new Uint8Array(LIKELY);
  for (const forms of paragraphs)
    forms.forEach((form, i) => {
      if (form.isMark || !isCapital(form)) return;
      likely[form.number & (LIKELY - 1)] = 1;
      add(facts, form, shownAt(forms, i));
    });
  for (const forms of paragraphs)
    for (const form of forms)
      if (likely[form.number & (LIKELY - 1)] && isSmallWord(form) && facts.has(form.lower))
        add(facts, form, SMALL);
  return facts;
}

const LIKELY = 2048;

function add(facts: Map<string, number>, { lower }: Form, shown: number): void {
  const known = facts.get(lower);
  const both = (known ?? 0) | shown;
  if (both !== known) facts.set(lower, both);
}

const shownAt = (forms: readonly Form[], i: number): number =>
  (isOpening(forms, i) ? 0 : CAPITAL) | (formIn(forms, i - 1).leadsName ? SURNAME : 0);

/** The facts of one word in bits: a first name, behind a first name or title, small elsewhere, a capital elsewhere, a surname elsewhere; 0 for words that begin small. */
export function factsAt(facts: Facts, forms: readonly Form[], i: number): number {
  const form = forms[i];
  if (!form || form.isMark || !isCapital(form)) return 0;
  return (
    16 |
    (form.isFirstName ? 1 : 0) |
    (formIn(forms, i - 1).leadsName ? 2 : 0) |
    (facts.get(form.lower) ?? 0)
  );
}

/** Whether a word begins with a capital, is never written small and stands behind a first name or a title somewhere. */
export const isSurname = (facts: Facts, form: Form): boolean => isNeverSmall(facts, form, SURNAME);

/** Whether a word begins with a capital, is never written small and has a capital in the middle of a sentence. */
export const isNameElsewhere = (facts: Facts, form: Form): boolean =>
  isNeverSmall(facts, form, CAPITAL);

const isNeverSmall = (facts: Facts, form: Form, shown: number): boolean =>
  isCapital(form) && ((facts.get(form.lower) ?? 0) & (shown | SMALL)) === shown;

const isSmallWord = (form: Form): boolean => !form.isMark && !isCapital(form);

const isCapital = ({ shape }: Form): boolean => (shape & 1) === 1;
