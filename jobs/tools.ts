import type { Answer, Desk } from '../src/answers/index.ts';
import type { Archives } from '../src/archive/archive.ts';
import type { Clean, Validators, Visit } from '../src/intake/index.ts';
import type { Message, Posters } from '../src/slack/index.ts';
import type { Pool } from './pool/index.ts';
import type { AddOptions } from './queues.ts';
import type { Job } from './job.ts';

/** Where jobs write what happened: a constant message, facts beside it. */
export interface Log {
  readonly info: (facts: object, message: string) => void;
  readonly warn: (facts: object, message: string) => void;
  readonly error: (facts: object, message: string) => void;
}

/** Everything that jobs are handed. */
export interface Tools {
  readonly archives: Archives;
  readonly desk: Pick<Desk, 'answer' | 'daily'>;
  /** Fetches a page; throws the errors of intake. */
  readonly fetchArticle: (url: string) => Promise<Clean>;
  /** Visits a feed, if the site lets programs; throws the errors of intake. */
  readonly fetchFeed: (url: string, since: Validators) => Promise<Visit>;
  /** Whether a site's robots.txt lets programs visit an address. */
  readonly mayVisit: (url: string) => Promise<boolean>;
  /** The pool of reading threads. */
  readonly pool: Omit<Pool, 'close'>;
  readonly dress: (answer: Answer) => Message;
  /** Answers through a response_url; `gone` when it can't be used any more. */
  readonly reply: (responseUrl: string, message: Message) => Promise<'sent' | 'gone'>;
  readonly posters: Posters;
  /** Whether the app is installed in a workspace of several; `false` where there is but one. */
  readonly isInstalled: (team: string) => Promise<boolean>;
  /** Whether a job of this name and id waits or runs. */
  readonly isUnderWay: (name: string, id: string) => Promise<boolean>;
  /** Takes what waits of an article by its address out of the queue: a story under embargo that was killed. */
  readonly dropHeld: (team: string, url: string) => Promise<void>;
  /** Takes everything of a workspace out of the queues. */
  readonly purge: (team: string) => Promise<void>;
  readonly add: <Data, Needs>(
    job: Job<Data, Needs>,
    data: Data,
    options?: AddOptions,
  ) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A fresh token that nobody else has. */
  readonly token: () => string;
  /** How late a daily post may be, in ms. */
  readonly catchUpMs: number;
  /** How long articles are kept, in ms; `null` = for ever. */
  readonly keepMs: number | null;
  readonly log: Log;
}
