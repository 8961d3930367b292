import type { PersonType, Quote } from '../../reading/index.ts';
import type { Corrected, Correction } from '../corrections/correction.ts';
import type { ArticleCard, KeptArticle } from './article.ts';

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

/** A page of the quotes that match. */
export interface FoundQuotes {
  readonly items: readonly QuotePlace[];
  readonly total: number;
  /** That there may be more than `total`, which would take long to count; then there is something on the next page. Absent where that is all. */
  readonly isLeast?: boolean;
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
  /** One person with the newest of what they said, in one trip; `null` when there is nobody. */
  speaker(
    id: string,
    page: Pick<QuoteFilter, 'limit' | 'skip'>,
  ): Promise<(FoundQuotes & { readonly person: PersonLine }) | null>;
  /** Quotes of one person: newest article first, within an article in its order; `total` counts all matches, or where a filter narrows very many those that were met on the way. */
  quotes(personId: string, filter: QuoteFilter): Promise<FoundQuotes>;
  /** Quotes of anybody that hold a word of the topic (folded words), the others of it standing in them or in the title; newest article first. `total` is that many at most: it may count reported ones too, and those of replaced revisions. */
  quotesAbout(
    topic: readonly string[],
    filter: Pick<QuoteFilter, 'since' | 'until' | 'direct' | 'limit' | 'skip'>,
  ): Promise<FoundQuotes>;
  /** Current articles that hold most of the telling words of a text, the likeliest first, of equals the newest; at most `limit`. Words that are everywhere tell nothing, unless the text is a short quote as it was said. */
  holding(text: string, limit: number): Promise<readonly KeptArticle[]>;
  /** Everything that people have put right, newest first, also what was undone. */
  corrections(): Promise<readonly Correction[]>;
}
