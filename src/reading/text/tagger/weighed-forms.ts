import {
  addOwnEvidence,
  BESIDE,
  besideFeature,
  LAST,
  LAST_BUT_ONE,
  NEXT,
  NEXT_BUT_ONE,
  OUTSIDE,
  OWN,
} from './evidence.ts';
import { SLOTS, type Form } from '../forms.ts';
import { addRow, LANES, lanesOf } from './lanes.ts';
import type { TagWeights } from './tagger.ts';

/** What a tagger's weights say of each form, added up once. */
export interface WeighedForms {
  /** All rows of the weights, as lanes; behind them of each form the sums of its own features, and the row that it is for each of the words beside it. */
  readonly rows: Float64Array;
  /** Where the row of a feature begins. */
  readonly rowOf: (feature: number) => number;
  /** Where the sums of a form begin; they are made when they are missing. */
  readonly placeOf: (form: Form) => number;
  /** The tag that a form nearly always has; -1 for none. To be asked behind `placeOf`. */
  readonly sureOf: (form: Form) => number;
}

/** From where a form's sums begin: its own features inside a sentence, and at the start of one. */
export const INSIDE = 0;
export const OPENING = LANES;
/** … and the rows that it is for others. */
export const AS_LAST = LANES * (2 + LAST);
export const AS_NEXT = LANES * (2 + NEXT);
export const AS_NEXT_BUT_ONE = LANES * (2 + NEXT_BUT_ONE);
export const AS_LAST_BUT_ONE = LANES * (2 + LAST_BUT_ONE);

const EACH = LANES * (2 + BESIDE);

const known = new WeakMap<TagWeights, WeighedForms>();

/** The sums for some weights; made once for each. */
export function weighedForms(weights: TagWeights): WeighedForms {
  const found = known.get(weights);
  if (found) return found;
  const made = newSums(weights);
  known.set(weights, made);
  return made;
}

function newSums({ table, sure }: TagWeights): WeighedForms {
  const learnt = lanesOf(table);
  const mask = learnt.length - 1;
  const rows = new Float64Array(learnt.length + EACH * (SLOTS + 1));
  rows.set(learnt);
  const tags = new Int8Array(SLOTS + 1);
  const owners: Form[] = [];
  const features = new Int32Array(OWN);
  const rowOf = (feature: number): number => (feature * LANES) & mask;
  const add = (to: number, feature: number): void => addRow(rows, to, rowOf(feature));
  const fill = (form: Form, slot: number): void => {
    const at = learnt.length + slot * EACH;
    rows.fill(0, at, at + EACH);
    for (const opens of [false, true]) {
      addOwnEvidence(form, opens, features, 0);
      for (const feature of features) add(at + (opens ? OPENING : INSIDE), feature);
    }
    for (let place = 0; place < BESIDE; place++)
      add(at + LANES * (2 + place), besideFeature(place, form));
    tags[slot] = sure.get(form.text) ?? -1;
    owners[slot] = form;
  };
  fill(OUTSIDE, 0);
  return {
    rows,
    rowOf,
    placeOf(form) {
      const slot = form.slot + 1;
      if (owners[slot] !== form) fill(form, slot);
      return learnt.length + slot * EACH;
    },
    sureOf: ({ slot }) => tags[slot + 1] ?? -1,
  };
}
