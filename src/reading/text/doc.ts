import type { Form } from './forms.ts';

/** UTF-16 units into the article's text, end exclusive: a span whose text nobody has asked for yet. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Universal part-of-speech tags (universaldependencies.org). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a mark; "isn't" is two ("is", "n't"), "$5" is two, “ and '' are one each. */
export interface Word extends Extent {
  readonly tag: Tag;
  /** What is known of it wherever it stands. */
  readonly form: Form;
}

export interface Sentence extends Extent {
  /** Never empty. */
  readonly words: readonly Word[];
}

export interface Paragraph extends Extent {
  readonly sentences: readonly Sentence[];
}

/** An article cut into paragraphs, sentences and words. The text keeps every character. */
export interface Doc {
  readonly text: string;
  /** The headline; `null` when the article has none. It is not among the paragraphs. */
  readonly title: Paragraph | null;
  /** The body in order, without the title and without the site's own lines. */
  readonly paragraphs: readonly Paragraph[];
}
