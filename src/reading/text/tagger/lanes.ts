// A row of weights, one for each of sixteen tags, is kept as four numbers of four lanes each: one addition adds four weights. A lane has
// 13 bits and a weight counts from 0 to 255 in it, so that the weights of 32 features fit; 52 bits are exact in a number.

/** Numbers to a row. */
export const LANES = 4;

const BITS = 13;
const LANE = 2 ** BITS;
const HALF = LANE * LANE;
/** Added to each weight, so that none is below zero; every tag gets it as often. */
const ZERO = 128;

/** A table of bytes, sixteen to a row, as lanes. */
export function lanesOf(table: Int8Array): Float64Array {
  const lanes = new Float64Array(table.length / 4);
  const weight = (at: number): number => (table[at] ?? 0) + ZERO;
  for (let k = 0; k < lanes.length; k++) {
    const low = weight(4 * k) + weight(4 * k + 1) * LANE;
    const high = weight(4 * k + 2) + weight(4 * k + 3) * LANE;
    lanes[k] = low + high * HALF;
  }
  return lanes;
}

/** Adds the row that begins at `from` to the one that begins at `to`. */
export function addRow(rows: Float64Array, to: number, from: number): void {
  for (let k = 0; k < LANES; k++) rows[to + k] = (rows[to + k] ?? 0) + (rows[from + k] ?? 0);
}

/** The number of the tag for which the rows that begin at some places add up to most, the first of equals. */
export function highestOf(rows: Float64Array, places: Int32Array): number {
  let best = 0;
  let most = -1;
  for (let k = 0; k < LANES; k++) {
    let four = 0;
    for (let p = 0; p < places.length; p++) four += rows[(places[p] ?? 0) + k] ?? 0;
    const high = Math.floor(four / HALF);
    const low = four - high * HALF;
    for (let t = 0; t < 4; t++) {
      const sum = ((t < 2 ? low : high) >>> (t & 1 ? BITS : 0)) & (LANE - 1);
      if (sum > most) {
        most = sum;
        best = 4 * k + t;
      }
    }
  }
  return best;
}
