import type { ShownArticle, ShownNumber, ShownQuote } from '../shown.ts';

/** How an article differs from the version before, among its quotes and numbers. */
export interface ChangesAnswer {
  readonly kind: 'changes';
  readonly article: ShownArticle;
  /** The day (`YYYY-MM-DD`) on which the version before came in. */
  readonly before: string;
  /** What it says now and did not; each where it stands now. */
  readonly added: Changed;
  /** What it said and does not any more; each where it stood. */
  readonly gone: Changed;
}

interface Changed {
  readonly quotes: readonly ShownQuote[];
  readonly numbers: readonly ShownNumber[];
  /** How many are not shown. */
  readonly more: number;
}
