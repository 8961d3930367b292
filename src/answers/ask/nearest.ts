import { slips } from '../../reading/index.ts';

/** The one of `words` that is spelt most nearly like `word`; `null` when none is near (a third of its letters wrong). */
export function nearest(word: string, words: readonly string[]): string | null {
  const wanted = word.toLowerCase().slice(0, 40);
  const ranked = words
    .map((each) => {
      const most = Math.max(1, Math.floor(each.length / 3));
      return { each, most, wrong: slips(wanted, each.toLowerCase(), most) };
    })
    .filter(({ most, wrong }) => wrong <= most)
    .toSorted((a, b) => a.wrong - b.wrong);
  return ranked[0]?.each ?? null;
}
