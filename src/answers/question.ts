/** Which articles a question is about. */
export type Where =
  | { readonly in: 'everywhere' }
  /** The article that the channel talks of. */
  | { readonly in: 'latest' }
  | { readonly in: 'url'; readonly url: string }
  | { readonly in: 'title'; readonly words: string }
  /** From a button: this very article. */
  | { readonly in: 'article'; readonly id: number };

export interface QuoteQuestion {
  readonly ask: 'quote';
  readonly name: string;
  /** From a button: this very person; then `name` is only shown. */
  readonly personId: string | null;
  readonly topic: string | null;
  /** `YYYY-MM-DD`, inclusive. */
  readonly since: string | null;
  readonly until: string | null;
  readonly where: Where;
  readonly direct: boolean;
  /** How many have been shown before. */
  readonly skip: number;
}

/** What anybody said on a topic. */
export interface AboutQuestion {
  readonly ask: 'about';
  readonly topic: string;
  /** `YYYY-MM-DD`, inclusive. */
  readonly since: string | null;
  readonly until: string | null;
  readonly direct: boolean;
  readonly skip: number;
}

export interface NumbersQuestion {
  readonly ask: 'numbers';
  readonly topic: string | null;
  readonly by: string | null;
  /** `YYYY-MM-DD`, inclusive. */
  readonly since: string | null;
  readonly until: string | null;
  /** `everywhere` with a topic: the channel's article first, then the newest others. */
  readonly where: Where;
  readonly skip: number;
}

/** Figures for the same thing, side by side across all articles. */
export interface LedgerQuestion {
  readonly ask: 'ledger';
  readonly topic: string | null;
  readonly by: string | null;
  /** `YYYY-MM-DD`, inclusive. */
  readonly since: string | null;
  readonly until: string | null;
  readonly skip: number;
}

/** Whether somebody said exactly these words. */
export interface CheckQuestion {
  readonly ask: 'check';
  /** As it was pasted, marks and all. */
  readonly text: string;
  /** Who is said to have said it; `null` when nobody was named. */
  readonly name: string | null;
  readonly where: Where;
  /** `YYYY-MM-DD`, inclusive. */
  readonly since: string | null;
  readonly until: string | null;
}

/** What can be asked, as plain data: it travels in buttons and in jobs. */
export type Question =
  | QuoteQuestion
  | AboutQuestion
  | NumbersQuestion
  | LedgerQuestion
  | CheckQuestion
  /** What was put right. */
  | { readonly ask: 'fixes'; readonly skip: number }
  /** What can be put right of a person: the name, who else it is. */
  | { readonly ask: 'fix-person'; readonly name: string; readonly personId: string | null }
  | { readonly ask: 'articles'; readonly skip: number }
  | { readonly ask: 'who'; readonly where: Where; readonly skip: number }
  | { readonly ask: 'summary'; readonly where: Where }
  /** How an article differs from the version before. */
  | { readonly ask: 'changes'; readonly where: Where }
  /** The card of one article, as `add` answers it. */
  | { readonly ask: 'article'; readonly where: Where }
  /** A quote with the paragraphs around it; `index` is its place in `reading.quotes`. */
  | { readonly ask: 'context'; readonly article: number; readonly index: number };

/** Who asks, and where from. */
export interface Asker {
  readonly team: string;
  readonly channel: string | null;
  readonly user: string | null;
  /** IANA zone, for "yesterday"; absent or `null` when it is not known: then UTC. */
  readonly zone?: string | null | undefined;
  /** By which the log knows what was asked, from Slack to the last job; absent where nobody logs. */
  readonly request?: string | undefined;
}
