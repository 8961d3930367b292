/** What is put right. Quotes are found again by their words, in whatever reading or revision comes later. */
export type Fix =
  /** Who said it; `null` is nobody that the article makes sure of. */
  | {
      readonly as: 'speaker';
      readonly article: number;
      readonly words: readonly string[];
      readonly name: string | null;
    }
  | { readonly as: 'no-quote'; readonly article: number; readonly words: readonly string[] }
  /** Whole paragraphs that are the site's own: a caption, a prompt, a teaser. Nothing in them is a quote or a number of the article. */
  | { readonly as: 'not-article'; readonly article: number; readonly words: readonly string[] }
  /** One person is called `name` from now on: another name, or that of another person, whose quotes they join. With an article, only there: two people of one name. */
  | {
      readonly as: 'person';
      readonly from: string;
      readonly name: string;
      readonly article: number | null;
    };

/** Something that somebody put right. */
export interface Correction {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Slack user id. */
  readonly by: string;
  readonly fix: Fix;
  /** What stood there before, to be shown. */
  readonly was: string | null;
  /** `null` while it holds. */
  readonly undone: { readonly by: string; readonly at: number } | null;
}

/** A quote that was put right. */
export interface Corrected {
  /** Place in `reading.quotes`. */
  readonly index: number;
  /** Of the last correction that changed it. */
  readonly id: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Who was named before; `null` for nobody. */
  readonly was: string | null;
}
