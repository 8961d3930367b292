import { createHash } from 'node:crypto';

/** A line of the corpus of quotes. */
export interface Marked {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly content: readonly Words[] }[];
}

interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every stretch that somebody is said to have said. */
export const quotedIn = ({ attributions }: Marked): readonly Words[] =>
  attributions.flatMap(({ content }) => content);

/** Whole in quotation marks. */
export const isInMarks = ({ text }: Words): boolean => /^["“][^"“”]*["”]$/.test(text.trim());

/** What an article is called in the set. */
export const hashOf = ({ id }: Marked): string =>
  createHash('sha256').update(id).digest('hex').slice(0, 12);
