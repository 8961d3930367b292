import type { Correction } from './corrections/correction.ts';
import type { ImportedArticle, Kept, NewArticle } from './contract/article.ts';
import type { Disagreement, Tidied } from './contract/care.ts';
import type { DailyBook } from './contract/daily.ts';
import type { FeedBook } from './contract/feeds.ts';
import type { ImportBook } from './contract/imports.ts';
import type { ArchiveReader } from './contract/reader.ts';
import type { SiteBook } from './contract/sites.ts';

export type * from './contract/article.ts';
export type * from './contract/care.ts';
export type * from './contract/daily.ts';
export type * from './contract/feeds.ts';
export type * from './contract/imports.ts';
export type * from './contract/reader.ts';
export type * from './contract/sites.ts';
export type { Correction, Fix } from './corrections/correction.ts';

/** The archive of one workspace. */
export interface Archive extends ArchiveReader {
  /** Keeps a reading; harmless to repeat. The same text at the same address (or the same pasted text) gives `same`, and so does a near copy at another address, which is noted on the card of the story; a fuller copy takes its place. */
  keep(article: NewArticle): Promise<Kept>;
  /** Keeps articles of an import as `keep` does, and notes each as settled in the same step. For some dozens at a time: Redis does nothing else meanwhile. */
  keepAll(batch: string, articles: readonly ImportedArticle[]): Promise<void>;
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
