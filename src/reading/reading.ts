/** UTF-16 units into the article's text, end exclusive; `text` is the slice between them. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** How the name behind the words was found: by name in the sentence, through a pronoun or role, or with doubt. */
export type Confidence = 'named' | 'worked-out' | 'uncertain';

/** A stretch of content inside one paragraph that somebody is said to have said. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** The mention in the text, such as "he"; `null` when the text gives none. */
  readonly speaker: Span | null;
  /** Who the speaker is; `null` when that is not certain enough to put in print. */
  readonly name: string | null;
  /** Who passed the words on, such as "the Washington Post"; `null` when nobody did. */
  readonly relay: string | null;
  /** The words that report; `null` for words that stand without any. */
  readonly cue: Span | null;
  readonly confidence: Confidence;
  /** The rule that decided, in words. */
  readonly why: string;
}

export type Bound = 'exact' | 'about' | 'over' | 'under' | 'range';
export type Trend = 'up' | 'down';
export type QuantityKind =
  'count' | 'money' | 'percent' | 'fraction' | 'age' | 'duration' | 'measure' | 'ordinal' | 'rate';

/** A number of the article; the span covers its hedge and unit too ("about 2,000"). */
export interface Quantity extends Span {
  /** `null` for a range or a vague plural: then `low` and `high` hold what is known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly trend: Trend | null;
  readonly kind: QuantityKind;
  /** ISO code for money, "percent", "month" …; `null` for plain counts. */
  readonly unit: string | null;
  /** What is counted, in the article's words; `null` when the text does not say. */
  readonly of: string | null;
  /** Who gives the number; `null` for the article itself. */
  readonly by: string | null;
  /** How much a fact-checker wants it, 0 and up; from 2 on it is a key number. */
  readonly key: number;
}

export type PersonType = 'person' | 'organisation' | 'document' | 'group' | 'unnamed';

/** One who speaks in the article, each once. */
export interface Person {
  readonly name: string;
  readonly type: PersonType;
  /** Other forms of the name in this article, the full name left out. */
  readonly aliases: readonly string[];
  /** Roles in the article's words, such as "spokesman for the U.S.-led coalition". */
  readonly roles: readonly string[];
  /** How many of the reading's quotes are theirs. */
  readonly quotes: number;
}

export type SummarySentence = Span;

/** All that was found in one revision of an article. */
export interface Reading {
  readonly text: string;
  readonly title: Span | null;
  readonly author: string | null;
  /** ISO 8601 as the article has it; `null` when it gives none. */
  readonly date: string | null;
  readonly quotes: readonly Quote[];
  readonly numbers: readonly Quantity[];
  readonly people: readonly Person[];
  readonly summary: readonly SummarySentence[];
}

/** What is known of an article before it is read. */
export interface Article {
  /** The article's own words; paragraphs are parted by a blank line. The title, if any, is the first paragraph. */
  readonly text: string;
  /** Where the title stands in `text`: absent = read() finds it, `null` = there is none. */
  readonly title?: { readonly start: number; readonly end: number } | null;
  readonly author?: string | null;
  readonly date?: string | null;
}
