import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/** Looks at all numbers of a line and gives them back knowing more, or joined. */
export type Step = (line: Line, drafts: readonly Draft[]) => readonly Draft[];

/** Goes over neighbours from the left: two that belong together become one, which may join with the next. */
export function joined(
  drafts: readonly Draft[],
  join: (left: Draft, right: Draft) => Draft | null,
): readonly Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const left = found.at(-1);
    const both = left === undefined ? null : join(left, draft);
    if (both === null) found.push(draft);
    else found[found.length - 1] = both;
  }
  return found;
}
