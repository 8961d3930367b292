const FEW_LETTERS = 5;

/** Whether two words differ by a slip or two of the fingers: a letter changed, added, left out, or two swapped. Short words get one. */
export function isNear(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length) <= FEW_LETTERS ? 1 : 2;
  if (Math.abs(one.length - other.length) > most) return false;
  return slips(one, other) <= most;
}

/** Optimal string alignment distance. */
function slips(one: string, other: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      line.push(Math.min(step(line, above, one[row - 1] === other[at - 1], at), swap(row, at)));
    }
    [twoAbove, above] = [above, line];
  }
  return above[other.length] ?? 0;

  function swap(row: number, at: number): number {
    const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
    return row > 1 && at > 1 && swapped ? (twoAbove[at - 2] ?? 0) + 1 : Infinity;
  }
}

function step(
  line: readonly number[],
  above: readonly number[],
  same: boolean,
  at: number,
): number {
  const [left = 0, up = 0, corner = 0] = [line[at - 1], above[at], above[at - 1]];
  return Math.min(left + 1, up + 1, corner + (same ? 0 : 1));
}
