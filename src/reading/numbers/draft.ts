import type { Bound, QuantityKind, Trend } from '../reading.ts';
import type { Numeral } from './numerals/numeral.ts';

/** What a kind makes of a numeral. Token numbers, end exclusive; currency and unit lie within. */
export interface Measured {
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly from: number;
  readonly to: number;
}

/** A number on its way: each step adds what it knows. */
export interface Draft
  extends Measured, Pick<Numeral, 'value' | 'low' | 'high' | 'form' | 'scale'> {
  readonly bound: Bound;
  readonly trend: Trend | null;
  /** What is counted, in words; `null` while nobody knows. */
  readonly of: string | null;
  /** Where that ends, or where the number ends. */
  readonly past: number;
  /** What a key number is scored for besides, such as its hedge. */
  readonly hedged: boolean;
}

export function draftOf(numeral: Numeral, measured: Measured): Draft {
  return {
    kind: measured.kind,
    unit: measured.unit,
    from: measured.from,
    to: measured.to,
    value: numeral.value,
    low: numeral.low,
    high: numeral.high,
    form: numeral.form,
    scale: numeral.scale,
    bound: numeral.value === null ? 'range' : 'exact',
    trend: null,
    of: null,
    past: measured.to,
    hedged: false,
  };
}
