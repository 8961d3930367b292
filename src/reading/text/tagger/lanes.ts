// A row of weights, one for each of sixteen tags, is kept as four numbers of four bytes; a weight counts from 0 to 255 in its byte. Where rows
// are added up, every other byte is taken out first, so that two additions add four weights: 16 bits hold the weights of 256 features.

/** Numbers to a row. */
export const ROW = 4;
/** Numbers to a sum of rows. */
export const SUM = 2 * ROW;

const EVERY_OTHER = 0x00ff00ff;
const BITS = 16;
const LANE = 2 ** BITS;
/** Added to each weight, so that none is below zero; every tag gets it as often. */
const ZERO = 128;

/** A table of bytes, sixteen to a row, as rows. */
export function rowsOf(table: Int8Array): Int32Array {
  const rows = new Int32Array(table.length / 4);
  const weight = (at: number): number => (table[at] ?? 0) + ZERO;
  for (let k = 0; k < rows.length; k++)
    rows[k] =
      weight(4 * k) |
      (weight(4 * k + 1) << 8) |
      (weight(4 * k + 2) << 16) |
      (weight(4 * k + 3) << 24);
  return rows;
}

/** Adds the row that begins at `from` to the sum that begins at `to`. */
export function addRow(sums: Int32Array, to: number, rows: Int32Array, from: number): void {
  for (let k = 0; k < ROW; k++) {
    const four = rows[from + k] ?? 0;
    sums[to + 2 * k] = (sums[to + 2 * k] ?? 0) + (four & EVERY_OTHER);
    sums[to + 2 * k + 1] = (sums[to + 2 * k + 1] ?? 0) + ((four >>> 8) & EVERY_OTHER);
  }
}

/** The number of the tag for which the rows that begin at some places and one sum add up to most, the first of equals. */
export function highestOf(
  rows: Int32Array,
  places: Int32Array,
  sums: Int32Array,
  sum: number,
): number {
  let best = 0;
  let most = -1;
  for (let k = 0; k < ROW; k++) {
    let even = sums[sum + 2 * k] ?? 0;
    let odd = sums[sum + 2 * k + 1] ?? 0;
    for (let p = 0; p < places.length; p++) {
      const four = rows[(places[p] ?? 0) + k] ?? 0;
      even += four & EVERY_OTHER;
      odd += (four >>> 8) & EVERY_OTHER;
    }
    for (let t = 0; t < 4; t++) {
      const weight = laneOf(t & 1 ? odd : even, t > 1);
      if (weight > most) {
        most = weight;
        best = 4 * k + t;
      }
    }
  }
  return best;
}

const laneOf = (two: number, isHigh: boolean): number => (isHigh ? two >>> BITS : two & (LANE - 1));
