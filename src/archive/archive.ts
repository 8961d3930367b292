import type { PersonType, Quote, Reading } from '../reading/index.ts';
import type { Correction, Corrected } from './corrections/correction.ts';

export type { Correction, Fix } from './corrections/correction.ts';

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

/** An article of an import, and what its source calls it. */
export interface ImportedArticle extends NewArticle {
  readonly name: string;
}

/** One line of the archive's people, over all articles of the workspace. */
export interface PersonLine {
  /** Made from the folded name; stable. */
  readonly id: string;
  readonly name: string;
  readonly type: PersonType;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly quotes: number;
  readonly articles: number;
}

/** A quote where it stands. */
export interface QuotePlace {
  readonly article: ArticleCard;
  /** Place in `reading.quotes` of the article. */
  readonly index: number;
  readonly quote: Quote;
  /** Counted from 1; the title is paragraph 0. */
  readonly paragraph: number;
  /** Who put it right, and when; absent where nobody has. */
  readonly corrected?: Corrected | undefined;
}

export interface QuoteFilter {
  /** Folded words; a quote matches when it or its article's title holds a word of each one's family. */
  readonly topic?: readonly string[];
  /** Only this article. */
  readonly article?: number;
  /** Inclusive, by the article's date, else by the day it was added: `YYYY-MM-DD`. */
  readonly since?: string;
  readonly until?: string;
  readonly direct?: boolean;
  readonly limit: number;
  /** How many matches to leave out first. */
  readonly skip?: number;
}

/** What answers ask of the archive of one workspace. Nothing here writes. */
export interface ArchiveReader {
  article(id: number): Promise<KeptArticle | null>;
  /** Newest first, by the time they were added. */
  articles(limit: number, skip?: number): Promise<readonly ArticleCard[]>;
  articleCount(): Promise<number>;
  /** Current revision of an address; `null` when it has not been read. */
  byUrl(url: string): Promise<number | null>;
  /** The article that a channel talks of: the last one handed in there, else the newest of the workspace; `null` when there is none. */
  current(channel: string | null): Promise<number | null>;
  /** People whose name, or a later word of it, or whose role begins so; at most `limit`, most quoted first. `text` is folded here; an empty one gives everybody. */
  people(text: string, limit: number): Promise<readonly PersonLine[]>;
  /** All names that are spelt nearly so (one or two slips); for "did you mean". */
  similar(text: string, limit: number): Promise<readonly PersonLine[]>;
  person(id: string): Promise<PersonLine | null>;
  /** Quotes of one person: newest article first, within an article in its order; `total` counts all matches. */
  quotes(
    personId: string,
    filter: QuoteFilter,
  ): Promise<{ readonly items: readonly QuotePlace[]; readonly total: number }>;
  /** Quotes of anybody that hold a word of the topic (folded words), the others of it standing in them or in the title; newest article first. `total` is that many at most: it may count reported ones too, and those of replaced revisions. */
  quotesAbout(
    topic: readonly string[],
    filter: Pick<QuoteFilter, 'since' | 'until' | 'direct' | 'limit' | 'skip'>,
  ): Promise<{ readonly items: readonly QuotePlace[]; readonly total: number }>;
  /** Current articles that hold most of the telling words of a text, the likeliest first, of equals the newest; at most `limit`. Words that are everywhere tell nothing, unless the text is a short quote as it was said. */
  holding(text: string, limit: number): Promise<readonly KeptArticle[]>;
  /** Everything that people have put right, newest first, also what was undone. */
  corrections(): Promise<readonly Correction[]>;
}

/** What keeping an article did: a first revision, a changed one, or nothing because the very same text is there. */
export interface Kept {
  readonly card: ArticleCard;
  readonly outcome: 'new' | 'revised' | 'same';
}

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

/** An article that an import could not read: what the source calls it, and why. */
export interface ImportFailure {
  readonly name: string;
  readonly code: string;
  readonly says: string;
}

/** How far imports of one workspace have come. A batch is one source; a name is one article of it. */
export interface ImportBook {
  /** Which of these need not be read again, in their order. */
  settled(batch: string, names: readonly string[]): Promise<readonly boolean[]>;
  done(batch: string, name: string): Promise<void>;
  failed(batch: string, failure: ImportFailure): Promise<void>;
  progress(batch: string): Promise<{ readonly done: number; readonly failed: number }>;
  failures(batch: string): Promise<readonly ImportFailure[]>;
  /** Forgets the failures, so that they are tried again. */
  again(batch: string): Promise<void>;
  /** Forgets how far it came: what is there is found by its text from now on. */
  end(batch: string): Promise<void>;
}

/** Something in an archive that does not agree with its articles. */
export interface Disagreement {
  readonly what: string;
  /** `null` where it is about no single article. */
  readonly article: number | null;
  readonly mended: boolean;
}

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

/** What the pages of a site have in common: lines by their digests, bounded, for a month or two. */
export interface SiteBook {
  /** Notes the lines of one page and says of each whether it is the site's own: three other pages of the site have it, or somebody has marked it. Harmless to repeat. */
  look(page: {
    readonly site: string;
    /** The page's address. */
    readonly page: string;
    /** A line that is not memorable is only compared with what was marked. */
    readonly lines: readonly { readonly words: string; readonly isMemorable: boolean }[];
    /** Milliseconds since 1970. */
    readonly now: number;
  }): Promise<readonly boolean[]>;
}

/** The archive of one workspace. */
export interface Archive extends ArchiveReader {
  /** Keeps a reading; harmless to repeat. The same text at the same address (or the same pasted text) gives `same`, and so does a near copy at another address, which is noted on the card of the story; a fuller copy takes its place. */
  keep(article: NewArticle): Promise<Kept>;
  /** Keeps articles of an import as `keep` does, and notes each as settled in the same step. For some dozens at a time: Redis does nothing else meanwhile. */
  keepAll(batch: string, articles: readonly ImportedArticle[]): Promise<void>;
  /** Another one after each write of an article, so that what was read before can be told from what is there now. */
  version(): Promise<string>;
  /** The revision whose text is exactly this, so that nothing is read twice; `null` when there is none. */
  byText(text: string): Promise<number | null>;
  /** Makes an article the one that a channel talks of. */
  setCurrent(channel: string, id: number): Promise<void>;
  /** Takes a short exclusive right to do something, for `ms`; `false` when another holds it. */
  claim(what: string, token: string, ms: number): Promise<boolean>;
  /** Gives it back if `token` still holds it. */
  release(what: string, token: string): Promise<void>;
  /** Notes what somebody has put right and does it, now and in every later reading of the article; gives how many quotes it changed. Harmless to repeat. */
  correct(correction: Correction): Promise<number>;
  /** Takes back what was put right, by whom and when (ms); `null` when there is no such correction or it was undone before. */
  undo(id: string, by: string, at: number): Promise<Correction | null>;
  /** Removes one current article for good, with its older revisions and what was put right in it; `false` when there is none. */
  forgetArticle(id: number): Promise<boolean>;
  /** Removes every article that was added before an instant (ms); gives how many. */
  forgetOlder(before: number): Promise<number>;
  /** Removes what one person has put right, as if they never had; gives how much that was. */
  forgetCorrectionsBy(user: string): Promise<number>;
  /** Everything of this workspace as JSON lines, without the articles up to number `after`; the last line says that it is whole. */
  lines(after: number): AsyncIterable<string>;
  /** Brings lines of another archive in, in their order; `from` names it, so that a second run goes on where the first broke off. Gives `null` for a line that is none. */
  bring(from: string): (line: string) => Promise<'brought' | 'there' | 'skipped' | null>;
  /** Finds what does not agree with the articles; with `mend`, puts it right. */
  check(mend: boolean): AsyncIterable<Disagreement>;
  readonly imports: ImportBook;
  /** Removes everything of this workspace. */
  forget(): Promise<void>;
  readonly daily: DailyBook;
  readonly feeds: FeedBook;
  readonly sites: SiteBook;
}

/** What tidying has done. */
export interface Tidied {
  readonly teams: number;
  /** Lists that are shorter or take less room. */
  readonly lists: number;
  /** Bytes by which their content is shorter. */
  readonly bytes: number;
}

/** All workspaces. Each workspace's keys share one hash tag. */
export interface Archives {
  of(team: string): Archive;
  /** Workspaces that have kept an article. */
  teams(): Promise<readonly string[]>;
  /** Clears what replaced and forgotten articles leave behind, and gives back memory; any time, beside all else. */
  tidy(): Promise<Tidied>;
  /** Workspaces in which something was put right. */
  teamsWithCorrections(): Promise<readonly string[]>;
  /** Workspaces that have ordered daily posts. */
  teamsWithDaily(): Promise<readonly string[]>;
  /** Workspaces that have ever followed a feed. */
  teamsWithFeeds(): Promise<readonly string[]>;
  /** Answers when the store does; throws `ArchiveAway` otherwise. */
  ping(): Promise<void>;
}
