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
  /** Who put its speaker right, a Slack user id, and on which day; `null` where nobody has. */
  readonly corrected: { readonly by: string; readonly day: string } | null;
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

/** Something that was put right. */
export interface ShownFix {
  readonly id: string;
  /** "“Nobody slept” is by Per Lund (was: Ida Holm)" */
  readonly says: string;
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Who took it back, and when; `null` while it holds. */
  readonly undone: { readonly by: string; readonly day: string } | null;
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
  /** Other addresses at which the same story was found; absent where there is none. */
  readonly also?: readonly string[] | undefined;
  /** How many lines were left out because they repeat on its site; absent for none. */
  readonly leftOut?: number | undefined;
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
