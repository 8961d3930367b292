import type { Asker, Question } from './question.ts';

/** Where an answer goes that comes later: a Slack response_url (a credential: never logged), good for 30 minutes. */
export interface ReplyTo {
  readonly responseUrl: string;
  /** Milliseconds since 1970. */
  readonly issued: number;
}

/** Work that takes longer than a command may: done by a job, told to `replyTo` when it is done or has failed. */
export type Errand =
  | {
      readonly do: 'fetch-article';
      readonly url: string;
      readonly asker: Asker;
      /** Answered once the article is read. */
      readonly question: Question;
      readonly replyTo: ReplyTo | null;
    }
  | {
      readonly do: 'read-article';
      /** Text as it was handed in; of a file its bytes, in base64. */
      readonly text: string;
      readonly format: 'text' | 'html' | 'file';
      /** A file's name. */
      readonly name?: string | undefined;
      readonly url: string | null;
      readonly asker: Asker;
      readonly question: Question;
      readonly replyTo: ReplyTo | null;
    }
  | {
      readonly do: 'follow-feed';
      readonly url: string;
      readonly asker: Asker;
      readonly replyTo: ReplyTo | null;
    }
  | {
      readonly do: 'post-summary';
      readonly team: string;
      readonly channel: string;
      readonly slot: string;
    }
  /** Everything of a workspace is deleted. */
  | { readonly do: 'forget-workspace'; readonly team: string };

/** Hands an errand to the queue; throws `QueueAway` when the queue did not say that it was taken. */
export type Enqueue = (errand: Errand) => Promise<void>;
