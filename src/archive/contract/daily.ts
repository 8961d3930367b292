/** A daily post that a channel ordered. */
export interface DailyOrder {
  readonly channel: string;
  /** Slack user id of whoever set it up. */
  readonly owner: string;
  /** Local wall time, `HH:MM`. */
  readonly at: string;
  /** Further times of the day, each a post of its own; absent for none. */
  readonly alsoAt?: readonly string[] | undefined;
  /** Milliseconds since 1970, when the times were chosen: an earlier one of that day has no post. Absent: nobody knows. */
  readonly timesSince?: number | undefined;
  /** IANA zone, checked. */
  readonly zone: string;
  readonly on: boolean;
  /** Not on Saturdays and Sundays. */
  readonly weekdays?: boolean | undefined;
  /** Quotes or numbers alone; absent for both. */
  readonly only?: 'quotes' | 'numbers' | undefined;
  /** Sites, as host and path ("example.org/sport"), from which articles must come; absent for all, pasted texts too. */
  readonly from?: readonly string[] | undefined;
  /** So many articles must be new or changed, else they wait for the next post; absent for one. */
  readonly least?: number | undefined;
  /** Milliseconds since 1970, before which nothing is posted; absent when it is not paused. */
  readonly pausedUntil?: number | undefined;
  /** Milliseconds since 1970, when it was ordered: nothing older is posted. */
  readonly since: number;
  /** Highest article id that a post has told of; the next post begins after it. */
  readonly told: number;
}

type PostState = 'planned' | 'sending' | 'sent' | 'unknown' | 'skipped';

/** One daily post of one channel. */
export interface PlannedPost {
  /** `<channel>:<slot>` */
  readonly key: string;
  readonly channel: string;
  /** Local date, `YYYY-MM-DD`, and `@HHMM` behind it where the channel has several posts a day. */
  readonly slot: string;
  readonly state: PostState;
}

/** `send`: nobody has tried; `unsure`: somebody began at `started` (ms) and the outcome is not known; `done`: it stands in the channel or was skipped. */
export type Claim =
  { readonly state: 'send' | 'done' } | { readonly state: 'unsure'; readonly started: number };

/** Daily posts of one workspace: who ordered them, and the outbox that lets each go out once. */
export interface DailyBook {
  order(order: DailyOrder): Promise<void>;
  orders(): Promise<readonly DailyOrder[]>;
  orderOf(channel: string): Promise<DailyOrder | null>;
  cancel(channel: string): Promise<boolean>;
  /** Notes a post as planned; `false` when that channel's slot is already in the book. */
  plan(channel: string, slot: string): Promise<boolean>;
  /** Posts that are planned or unsettled, for each tick to hand out again; of one channel alone, if it is named. The earliest of a channel comes first. */
  open(channel?: string): Promise<readonly PlannedPost[]>;
  /** Takes a post for `token`; a later claim fences an earlier one out. */
  claim(key: string, token: string, now: number): Promise<Claim>;
  /** Settles a post if `token` still holds it; `false` when another has taken it. `told` moves the order on with `sent`. */
  settle(key: string, token: string, state: PostState, told?: number): Promise<boolean>;
}
