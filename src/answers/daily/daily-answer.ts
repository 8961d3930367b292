import type { ShownArticle, ShownNumber, ShownPerson, ShownQuote } from '../shown.ts';

export interface DailyPerson {
  readonly person: ShownPerson;
  readonly quote: ShownQuote;
}

/** What a daily post says. */
export interface DailyAnswer {
  readonly kind: 'daily';
  /** Local date of the post, `YYYY-MM-DD`. */
  readonly date: string;
  /** Its local time, `HH:MM`; `null` where the channel has one post a day. */
  readonly at: string | null;
  /** Where it is posted. */
  readonly channel: string;
  /** Slack user id of whoever set it up. */
  readonly owner: string;
  readonly people: readonly DailyPerson[];
  readonly numbers: readonly ShownNumber[];
  readonly articles: readonly {
    readonly article: ShownArticle;
    readonly sentence: string | null;
  }[];
  /** New articles that do not fit into the post: they follow in its thread. */
  readonly rest: DailyAnswer['articles'];
  /** Articles that were told of before and have changed in their quotes or numbers: how, in a line. */
  readonly changes: readonly { readonly article: ShownArticle; readonly says: string }[];
  /** New and changed articles that stand in neither. */
  readonly unlisted: number;
  /** How many articles are new or changed. */
  readonly items: number;
  /** They are fewer than the channel wants: they wait for the next post. */
  readonly waits: boolean;
  /** Why somebody is shown it who alone sees it; `null` for a post. */
  readonly preview: string | null;
  /** Highest article id it tells of: `told` of the settled post. */
  readonly told: number;
}

/** What follows in the thread of a daily post: the new articles that did not fit into it. */
export interface DailyRest {
  readonly kind: 'daily-rest';
  readonly articles: DailyAnswer['articles'];
  readonly unlisted: number;
}
