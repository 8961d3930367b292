import type { DailyOrder } from '../archive/archive.ts';
import type { Comparison } from './check/compare.ts';
import type { Piece } from './check/pieces.ts';
import type { LedgerAnswer } from './ledger/ledger.ts';
import type { CheckQuestion, Question } from './question.ts';
import type { ChangesAnswer } from './changes/changes-answer.ts';
import type { DailyAnswer, DailyRest } from './daily/daily-answer.ts';
import type {
  Source,
  ShownQuote,
  ShownNumber,
  ShownPerson,
  PersonChoice,
  ShownArticle,
  ArticleChoice,
  ShownFix,
  Step,
} from './shown.ts';

export interface QuotesAnswer {
  readonly kind: 'quotes';
  readonly question: Question;
  readonly person: ShownPerson;
  /** "about Mosul, since 2017-01-01": what narrows the answer, in words; `null` when nothing does. */
  readonly narrowed: string | null;
  readonly total: number;
  /** That there may be more than `total`, which would take long to count; absent where that is all. */
  readonly isLeast?: boolean;
  /** How many articles they are from; `null` when the question is narrowed. */
  readonly articles: number | null;
  /** How many came before the first of `items`. */
  readonly skip: number;
  readonly items: readonly ShownQuote[];
  readonly more: Question | null;
}

/** What anybody said on a topic, newest article first. */
export interface AboutAnswer {
  readonly kind: 'about';
  readonly question: Question;
  /** "about “Mosul”, since 2017-01-01" */
  readonly narrowed: string;
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

/** Words of an article that a pasted quote was found to be, or to be near to. */
export interface CheckedPlace {
  /** Letter for letter as the article has them, without marks around them. */
  readonly words: string;
  /** The quote that they are part of; `null` where the article only tells them. */
  readonly quote: ShownQuote | null;
  readonly source: Source;
}

export interface CheckAnswer {
  readonly kind: 'check';
  /** To share it; `null` when the pasted words are too long to travel in a button. */
  readonly question: CheckQuestion | null;
  readonly verdict:
    'exact' | 'part' | 'cut' | 'marks' | 'differs' | 'another' | 'reported' | 'not-found';
  /** How the words compare, also where another said them; `null` when they were not found. */
  readonly words: Comparison['words'] | null;
  /** "Exact: …": one sentence. */
  readonly says: string;
  /** A changed number and a lost or added “not” first, then what else has to be known. */
  readonly warnings: readonly string[];
  /** Word by word; empty where every word is the same. */
  readonly pieces: readonly Piece[];
  readonly yours: string;
  readonly found: CheckedPlace | null;
  /** How many other articles have the words just so. */
  readonly elsewhere: number;
  /** Where nothing was found: what comes nearest. */
  readonly nearest: readonly CheckedPlace[];
  /** What the same person has said before that is nearly the same, newest first. */
  readonly saidBefore: readonly ShownQuote[];
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
  /** What the same person has said before that is nearly the same, newest first. */
  readonly saidBefore: readonly ShownQuote[];
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
  | AboutAnswer
  | NumbersAnswer
  | LedgerAnswer
  | CheckAnswer
  | ContextAnswer
  | DailyAnswer
  | DailyRest
  | ChangesAnswer
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
  /** Something was put right, or that was undone. */
  | {
      readonly kind: 'fixed';
      readonly says: string;
      /** The correction, to take it back; `null` where that can't be. */
      readonly undo: string | null;
    }
  /** What was put right, by whom and when. */
  | {
      readonly kind: 'fixes';
      readonly total: number;
      readonly skip: number;
      readonly items: readonly ShownFix[];
      readonly more: Question | null;
    }
  /** What can be put right of a person: another name, somebody else they are, two people of one name. */
  | {
      readonly kind: 'fix-person';
      readonly person: ShownPerson;
      readonly aliases: readonly string[];
      readonly articles: readonly ShownArticle[];
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
