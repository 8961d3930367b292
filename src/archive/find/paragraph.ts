import { paragraphsOf, type Reading } from '../../reading/index.ts';

/** Finds the paragraph of a place in a text, counted from 1; the title is 0. */
export function paragraphFinder({ text, title }: Reading): (place: number) => number {
  const all = paragraphsOf(text);
  const isTitled = title !== null && title.start < (all[0]?.end ?? 0);
  return (place) =>
    Math.max(
      0,
      all.findLastIndex(({ start }) => start <= place),
    ) + (isTitled ? 0 : 1);
}
