import type { DailyOrder } from '../archive/archive.ts';
import type { Confidence, PersonType, QuoteKind } from '../reading/index.ts';
import type { Question } from './question.ts';

/** Where a piece of an article stands. */
export interface Source {
  readonly article: number;
  readonly title: string;
  /** As the article has it, else the day it was added; `YYYY-MM-DD`. */
  readonly day: string;
  /** Counted from 1; the title is paragraph 0. */
  readonly paragraph: number;
  /** The article's address with a text fragment that leads to these words; `null` for a pasted text. */
  readonly link: string | null;
}

/** A quote with all that is told of it. */
export interface ShownQuote {
  /** As it is to be shown: in quotation marks only what the article has in them. */
  readonly words: string;
  readonly kind: QuoteKind;
  /** "Direct" · "Partly in their words" · "Reported, not their words" */
  readonly label: string;
  /** Who said it; `null` when the article does not make it sure. */
  readonly name: string | null;
  /** The reporting words of the article with their speaker, such as "Dorrian said"; `null` when there are none. */
  readonly cue: string | null;
  readonly relay: string | null;
  readonly confidence: Confidence;
  /** How the speaker is known, in words: "named in the sentence", "worked out from “he”", "uncertain, check the article". */
  readonly how: string;
  readonly source: Source;
  /** Opens it with the paragraphs around it. */
  readonly context: Question;
}

/** A number with all that is told of it. */
export interface ShownNumber {
  /** In the article's words, hedge and unit with it: "about 2,000". */
  readonly words: string;
  /** What is counted, in the article's words; `null` when it does not say. */
  readonly of: string | null;
  /** Who gives the number; `null` for the article itself. */
  readonly by: string | null;
  readonly trend: 'up' | 'down' | null;
  readonly key: boolean;
  readonly source: Source;
}

/** One person as a line: "Jane Smith, mayor of Leeds". */
export interface ShownPerson {
  /** `null` when only the article's own reading was asked, not the archive's people. */
  readonly id: string | null;
  readonly name: string;
  readonly type: PersonType;
  /** The first role the articles give; `null` when they give none. */
  readonly role: string | null;
  readonly quotes: number;
}

/** A person to press: the question asked again with this person in it. */
export interface PersonChoice extends ShownPerson {
  readonly question: Question;
}

export interface ShownArticle {
  readonly id: number;
  readonly title: string;
  readonly url: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Slack user id; `null` for the terminal and samples. */
  readonly addedBy: string | null;
  readonly quotes: number;
  readonly numbers: number;
}

export interface ArticleChoice {
  readonly article: ShownArticle;
  readonly question: Question;
}

/** A button: what it says and what it asks. */
export interface Step {
  readonly says: string;
  readonly question: Question;
}

export interface QuotesAnswer {
  readonly kind: 'quotes';
  readonly question: Question;
  readonly person: ShownPerson;
  /** "about Mosul, since 2017-01-01": what narrows the answer, in words; `null` when nothing does. */
  readonly narrowed: string | null;
  readonly total: number;
  /** How many articles they are from; `null` when the question is narrowed. */
  readonly articles: number | null;
  /** How many came before the first of `items`. */
  readonly skip: number;
  readonly items: readonly ShownQuote[];
  readonly more: Question | null;
}

export interface NumbersAnswer {
  readonly kind: 'numbers';
  readonly question: Question;
  /** The one article they are from; `null` when several were searched. */
  readonly article: ShownArticle | null;
  readonly narrowed: string | null;
  /** How many of the newest articles were searched, when there are more than that; `null` when all were. */
  readonly searched: number | null;
  readonly total: number;
  readonly skip: number;
  readonly items: readonly ShownNumber[];
  readonly more: Question | null;
}

/** The paragraph of a quote, cut so that the quote can be set in bold. */
export interface ContextAnswer {
  readonly kind: 'context';
  readonly quote: ShownQuote;
  /** The paragraph before; `null` when there is none. */
  readonly before: string | null;
  /** The quote's paragraph: up to the quote, the quote letter for letter, the rest. */
  readonly paragraph: { readonly head: string; readonly quote: string; readonly tail: string };
  readonly after: string | null;
}

export interface DailyPerson {
  readonly person: ShownPerson;
  readonly quote: ShownQuote;
}

/** What a daily post says. */
export interface DailyAnswer {
  readonly kind: 'daily';
  /** Local date of the post, `YYYY-MM-DD`. */
  readonly date: string;
  /** Slack user id of whoever set it up. */
  readonly owner: string;
  readonly people: readonly DailyPerson[];
  readonly numbers: readonly ShownNumber[];
  readonly articles: readonly {
    readonly article: ShownArticle;
    readonly sentence: string | null;
  }[];
  /** New articles that are not listed. */
  readonly unlisted: number;
  /** Highest article id it tells of: `told` of the settled post. */
  readonly told: number;
}

/** One way to ask: "/quote NAME [on TOPIC] …". */
export interface HelpLine {
  readonly usage: string;
  readonly about: string;
  readonly example: string;
}

/** What was typed can't be understood: why, and how it is said. */
export interface Misuse {
  readonly kind: 'misuse';
  readonly says: string;
  /** The nearest right thing to type; `null` when none is near. */
  readonly instead: string | null;
  readonly example: string;
}

/** Whatever the desk can say; plain data, which Slack, the terminal and the local page only dress. */
export type Answer =
  | QuotesAnswer
  | NumbersAnswer
  | ContextAnswer
  | DailyAnswer
  /** Several people fit the name: one has to be chosen. */
  | {
      readonly kind: 'choose-person';
      readonly asked: string;
      readonly people: readonly PersonChoice[];
      /** More people fit than are listed. */
      readonly cut: boolean;
    }
  /** Nobody fits the name; `near` are spelt nearly so. */
  | {
      readonly kind: 'nobody';
      readonly asked: string;
      readonly near: readonly PersonChoice[];
      readonly who: Step;
    }
  /** The person is known, but nothing of theirs fits; `says` tells how many there are. */
  | {
      readonly kind: 'no-quotes';
      readonly says: string;
      readonly person: ShownPerson;
      readonly all: Step | null;
    }
  | { readonly kind: 'no-numbers'; readonly says: string; readonly all: Step | null }
  /** Several articles fit the words of a title. */
  | {
      readonly kind: 'choose-article';
      readonly asked: string;
      readonly articles: readonly ArticleChoice[];
    }
  | {
      readonly kind: 'articles';
      readonly total: number;
      readonly skip: number;
      readonly items: readonly ShownArticle[];
      readonly more: Question | null;
    }
  /** The voices of one article, or (with `article: null`) of the whole archive. */
  | {
      readonly kind: 'who';
      readonly article: ShownArticle | null;
      /** `null` for the whole archive, whose people are not counted. */
      readonly total: number | null;
      readonly skip: number;
      readonly items: readonly PersonChoice[];
      readonly more: Question | null;
    }
  | {
      readonly kind: 'summary';
      readonly article: ShownArticle;
      readonly sentences: readonly { readonly words: string; readonly source: Source }[];
    }
  /** An article as `add` answers it, with what can be asked of it. */
  | {
      readonly kind: 'article';
      readonly article: ShownArticle;
      readonly voices: readonly ShownPerson[];
      readonly steps: readonly Step[];
    }
  /** An errand was accepted: "Reading the article…", the answer follows. */
  | { readonly kind: 'reading'; readonly says: string }
  /** The app is asked to open the box for a text or a file. */
  | { readonly kind: 'add-box' }
  /** The app is asked to show (or open) this channel's daily settings. */
  | { readonly kind: 'daily-settings'; readonly order: DailyOrder | null }
  | { readonly kind: 'daily-set'; readonly says: string; readonly order: DailyOrder }
  /** A plain sentence: nothing new today, daily posts off … */
  | { readonly kind: 'note'; readonly says: string }
  | {
      readonly kind: 'status';
      readonly articles: number;
      readonly newest: ShownArticle | null;
      readonly current: ShownArticle | null;
      readonly daily: DailyOrder | null;
    }
  | {
      readonly kind: 'help';
      readonly lines: readonly HelpLine[];
      readonly notes: readonly string[];
    }
  | Misuse
  /** Something expected went wrong; `code` is for the log. */
  | { readonly kind: 'trouble'; readonly says: string; readonly code: string };
