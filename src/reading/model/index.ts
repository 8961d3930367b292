import type { Model } from './model.ts';
import { unpacked } from './pack.ts';
import { WEIGHTS } from './weights.ts';

export type { Model } from './model.ts';

let shipped: Model | null = null;

/** The weights that come with the package; unpacked at the first call, some milliseconds. */
export function shippedModel(): Model {
  shipped ??= unpacked(WEIGHTS);
  return shipped;
}
