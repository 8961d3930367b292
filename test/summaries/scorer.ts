import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** An article with what people made of it. */
export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly highlights: readonly string[];
  /** The sentences that a reader picked, where one did. */
  readonly extract?: readonly string[];
}

export interface Predicted {
  readonly id: string;
  readonly summary: readonly string[];
}

/** Means over all articles, 0 to 1; `pick` over those that have an extract. */
interface Scores {
  readonly r1: number;
  readonly r2: number;
  readonly rL: number;
  readonly pick: number;
  readonly verbatim: number;
}

/** What the scorer beside the project offers. */
export interface Scorer {
  readonly readJsonl: (file: string) => readonly Gold[];
  readonly lead: (text: string) => readonly { readonly text: string }[];
  readonly oracle: (
    text: string,
    highlights: readonly string[],
  ) => readonly { readonly text: string }[];
  readonly tokens: (text: string) => readonly string[];
  readonly score: (golds: readonly Gold[], predicted: readonly Predicted[]) => Scores;
  readonly compare: (
    golds: readonly Gold[],
    a: readonly Predicted[],
    b: readonly Predicted[],
  ) => { readonly r2: { readonly low: number; readonly high: number } };
}

export const scorerIn = (shared: string): Promise<Scorer> =>
  import(pathToFileURL(path.join(shared, 'score/summaries.mjs')).href);
