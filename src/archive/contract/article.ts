import type { Reading } from '../../reading/index.ts';
import type { Packed } from '../pack.ts';
import type { Corrected } from '../corrections/correction.ts';

/** What is known of an article besides its words. Times are ISO 8601. */
export interface ArticleCard {
  /** Number of this revision in the workspace, counting up from 1. */
  readonly id: number;
  readonly title: string;
  /** Canonical address; `null` for a pasted text or a file. */
  readonly url: string | null;
  readonly author: string | null;
  /** As the article has it; `null` when it gives none. */
  readonly date: string | null;
  readonly addedAt: string;
  /** Slack user id of whoever handed it in; `null` for the terminal and samples. */
  readonly addedBy: string | null;
  readonly quotes: number;
  readonly numbers: number;
  /** The revision that this one replaced, so that a daily post tells only what changed; `null` for a first one. */
  readonly revises: number | null;
  /** Other addresses at which the same story was found; absent where there is none. */
  readonly also?: readonly string[] | undefined;
  /** How many lines were left out because they repeat on its site; absent for none. */
  readonly leftOut?: number | undefined;
}

export interface KeptArticle {
  readonly card: ArticleCard;
  /** With everything that people have put right. */
  readonly reading: Reading;
  /** What was put right in it; absent where nothing was. */
  readonly corrected?: readonly Corrected[];
  /** What the engine read, where people have put something right; absent where nothing was. */
  readonly asRead?: Reading;
}

/** An article that was read and is to be kept. */
export interface NewArticle {
  readonly reading: Reading;
  readonly url: string | null;
  /** Other addresses at which it is known to stand. */
  readonly also?: readonly string[] | undefined;
  /** How many lines were left out because they repeat on its site. */
  readonly leftOut?: number | undefined;
  readonly title: string;
  readonly addedBy: string | null;
  /** Channel whose current article this becomes; `null` for none. */
  readonly channel: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An article of an import, packed where it was read, and what its source calls it. */
export interface ImportedArticle extends Omit<NewArticle, 'reading'> {
  readonly name: string;
  readonly packed: Packed;
}

/** What keeping an article did: a first revision, a changed one, or nothing because the very same text is there. */
export interface Kept {
  readonly card: ArticleCard;
  readonly outcome: 'new' | 'revised' | 'same';
}
