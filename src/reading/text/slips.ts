const FEW_LETTERS = 5;

/** How many slips of the fingers a word may have: one in a short word, two in others. */
export function slipsAllowed(word: string): number {
  return word.length <= FEW_LETTERS ? 1 : 2;
}

/** How many letters were changed, added, left out or swapped with the next (optimal string alignment); `most + 1` as soon as it is more. */
export function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let twoAbove: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = lineOf(one, other, row, above, twoAbove);
    if (Math.min(...line) > most) return most + 1;
    [twoAbove, above] = [above, line];
  }
  return above[other.length] ?? 0;
}

function lineOf(
  one: string,
  other: string,
  row: number,
  above: readonly number[],
  twoAbove: readonly number[],
): number[] {
  const line = [row];
  const letter = one[row - 1];
  for (let at = 1; at <= other.length; at += 1) {
    const [left = 0, up = 0, corner = 0] = [line[at - 1], above[at], above[at - 1]];
    const step = Math.min(left, up, letter === other[at - 1] ? corner - 1 : corner) + 1;
    const isSwap = letter === other[at - 2] && one[row - 2] === other[at - 1];
    line.push(isSwap ? Math.min(step, (twoAbove[at - 2] ?? Infinity) + 1) : step);
  }
  return line;
}
