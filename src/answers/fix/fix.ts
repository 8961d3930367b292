/** What somebody wants to put right, from a button or a box. */
export type FixWish =
  /** `run`: also the neighbours that were worked out to be by the same person. */
  | {
      readonly fix: 'speaker';
      readonly article: number;
      readonly index: number;
      readonly name: string | null;
      readonly run: boolean;
    }
  | { readonly fix: 'no-quote'; readonly article: number; readonly index: number }
  /** The whole paragraph of a quote is the site's own. */
  | { readonly fix: 'not-article'; readonly article: number; readonly index: number }
  /** Another name, or that of another person; with an article, only there. */
  | {
      readonly fix: 'person';
      readonly person: string;
      readonly name: string;
      readonly article: number | null;
    }
  /** The same person as another, whose name they get. */
  | { readonly fix: 'merge'; readonly person: string; readonly into: string }
  | { readonly fix: 'undo'; readonly id: string };

/** What the box for a wrong speaker offers. */
export interface FixChoices {
  readonly kind: 'fix-choices';
  /** As it is shown. */
  readonly words: string;
  readonly name: string | null;
  readonly people: readonly {
    readonly name: string;
    /** Where the article first names them; `null` when it is not known. */
    readonly paragraph: number | null;
  }[];
  /** How many quotes are in the run, this one among them. */
  readonly run: number;
}
