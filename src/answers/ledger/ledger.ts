import type { Question } from '../question.ts';
import type { ShownNumber } from '../shown.ts';

/** A figure beside others of the same thing. */
export interface LedgerFigure {
  readonly number: ShownNumber;
  /** Whether it and the one before it cannot both be so. */
  readonly differs: boolean;
  /** `null` for a range. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

/** What several articles have a figure for; oldest first. */
export interface LedgerThing {
  /** In an article's words: "foreign fighters". */
  readonly what: string;
  /** How many older figures are not shown. */
  readonly earlier: number;
  /** Whether all of them can be so, hedges allowed for. */
  readonly agree: boolean;
  readonly figures: readonly LedgerFigure[];
}

export interface LedgerAnswer {
  readonly kind: 'ledger';
  readonly question: Question;
  readonly narrowed: string | null;
  /** How many of the newest articles were searched, when there are more than that; `null` when all were. */
  readonly searched: number | null;
  readonly total: number;
  readonly skip: number;
  readonly items: readonly LedgerThing[];
  readonly more: Question | null;
}
