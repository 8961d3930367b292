/** A feed that a workspace follows. Times are milliseconds since 1970. */
export interface FollowedFeed {
  readonly url: string;
  readonly title: string;
  /** Channel in which it was asked for; `null` for none. */
  readonly channel: string | null;
  /** Slack user id of whoever asked. */
  readonly by: string | null;
  /** When it is visited next. */
  readonly nextAt: number;
  /** Visits in a row that failed. */
  readonly failures: number;
  /** What the server said of its last state; `null` for nothing. */
  readonly etag: string | null;
  readonly modified: string | null;
}

/** The feeds of one workspace, and what has been seen of their items. */
export interface FeedBook {
  /** `false` when it was followed already; then nothing changes. */
  follow(feed: FollowedFeed): Promise<boolean>;
  /** `false` when it was not followed. */
  unfollow(url: string): Promise<boolean>;
  feeds(): Promise<readonly FollowedFeed[]>;
  /** Writes how a visit went; nothing when it is followed no longer. */
  visited(feed: FollowedFeed): Promise<void>;
  /** Of each item's name the stamp that was seen last. */
  seen(url: string): Promise<ReadonlyMap<string, string>>;
  note(url: string, stamps: ReadonlyMap<string, string>): Promise<void>;
}
