import { addOwnEvidence, BESIDE, besideFeature, OUTSIDE, OWN } from './evidence.ts';
import { SLOTS, type Form } from '../forms.ts';
import { addRow, ROW, rowsOf, SUM } from './lanes.ts';
import type { TagWeights } from './tagger.ts';

/** What a tagger's weights say of each form, looked up once. */
export interface WeighedForms {
  /** The rows of the weights. */
  readonly rows: Int32Array;
  /** Of each form the weights of its own features, added up: inside a sentence, and at the start of one. */
  readonly sums: Int32Array;
  /** Where the row of a feature begins. */
  readonly rowOf: (feature: number) => number;
  /** Where the sum of a form's own features begins. */
  readonly sumOf: (form: Form, opens: boolean) => number;
  /** Where the row begins that a form is for a word beside it. */
  readonly besideOf: (place: number, form: Form) => number;
  /** The tag that a form nearly always has; -1 for none. */
  readonly sureOf: (form: Form) => number;
}

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
  const rows = rowsOf(table);
  const mask = rows.length - 1;
  const sums = new Int32Array(2 * SUM * (SLOTS + 1));
  const beside = new Int32Array(BESIDE * (SLOTS + 1));
  const tags = new Int8Array(SLOTS + 1);
  const owners: Form[] = [];
  const features = new Int32Array(OWN);
  const rowOf = (feature: number): number => (feature * ROW) & mask;
  const fill = (form: Form, slot: number): void => {
    const at = slot * 2 * SUM;
    sums.fill(0, at, at + 2 * SUM);
    for (const opens of [false, true]) {
      addOwnEvidence(form, opens, features, 0);
      for (const feature of features) addRow(sums, at + (opens ? SUM : 0), rows, rowOf(feature));
    }
    for (let place = 0; place < BESIDE; place++)
      beside[slot * BESIDE + place] = rowOf(besideFeature(place, form));
    tags[slot] = sure.get(form.text) ?? -1;
    owners[slot] = form;
  };
  const slotOf = (form: Form): number => {
    const slot = form.slot + 1;
    if (owners[slot] !== form) fill(form, slot);
    return slot;
  };
  fill(OUTSIDE, 0);
  return {
    rows,
    sums,
    rowOf,
    sumOf: (form, opens) => slotOf(form) * 2 * SUM + (opens ? SUM : 0),
    besideOf: (place, form) => beside[slotOf(form) * BESIDE + place] ?? 0,
    sureOf: (form) => tags[slotOf(form)] ?? -1,
  };
}
