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

/** A draft that knows more; made field by field, as copies of spread objects are dear. */
export function redrafted(draft: Draft, changes: Partial<Draft>): Draft {
  return {
    kind: either(changes.kind, draft.kind),
    unit: either(changes.unit, draft.unit),
    from: either(changes.from, draft.from),
    to: either(changes.to, draft.to),
    value: either(changes.value, draft.value),
    low: either(changes.low, draft.low),
    high: either(changes.high, draft.high),
    form: either(changes.form, draft.form),
    scale: either(changes.scale, draft.scale),
    bound: either(changes.bound, draft.bound),
    trend: either(changes.trend, draft.trend),
    of: either(changes.of, draft.of),
    past: either(changes.past, draft.past),
    hedged: either(changes.hedged, draft.hedged),
  };
}

/** A change to `null` is one too. */
const either = <Value>(changed: Value | undefined, known: Value): Value =>
  changed === undefined ? known : changed;
