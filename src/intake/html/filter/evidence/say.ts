/** Notes one thing that holds of a block, under the name that the weights know it by. */
export type Say = (name: string, holds?: boolean) => void;

/** How many of the edges a value has reached: a number in a name, so that each range has a weight of its own. */
export function rangeOf(value: number, edges: readonly number[]): number {
  let count = 0;
  for (const edge of edges) if (value >= edge) count += 1;
  return count;
}
