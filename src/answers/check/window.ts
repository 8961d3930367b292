import type { Part } from './pasted.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Token } from './tokens.ts';

const MOST = 3;
const WEIGHT = { common: 0.25, telling: 1 } as const;
/** Words of an article that a marked cut may leave out. */
const LONGEST_CUT = 120;

/** The stretches of an article that share most words with a pasted quote, best first, none over another; empty when none shares a word. */
export function likeliestStretches(
  parts: readonly Part[],
  tokens: readonly Token[],
): (readonly Token[])[] {
  const wanted = countsOf(parts);
  const length = lengthFor(parts);
  const shares = runningShares(tokens, wanted, length);
  const order = shares
    .map((share, end) => ({ share, end }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share || a.end - b.end);
  const ends: number[] = [];
  for (const { end } of order) {
    if (ends.length >= MOST) break;
    if (ends.every((other) => Math.abs(other - end) >= length / 2)) ends.push(end);
  }
  const around = Math.ceil(length / 2);
  return ends.map((end) => tokens.slice(Math.max(0, end - length - around), end + around));
}

function countsOf(parts: readonly Part[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts)
    if (part.is === 'word') counts.set(part.key, (counts.get(part.key) ?? 0) + 1);
  return counts;
}

function lengthFor(parts: readonly Part[]): number {
  const words = parts.filter(({ is }) => is === 'word').length;
  const cuts = parts.filter(({ is }) => is === 'cut').length;
  return Math.ceil(words * 1.25) + 6 + cuts * LONGEST_CUT;
}

/** For each word, how much of the quote the stretch that ends there holds; a word counts as often as the quote has it. */
function runningShares(
  tokens: readonly Token[],
  wanted: ReadonlyMap<string, number>,
  length: number,
): number[] {
  const held = new Map<string, number>();
  let share = 0;
  const move = (key: string | undefined, by: 1 | -1) => {
    const most = key === undefined ? undefined : wanted.get(key);
    if (key === undefined || most === undefined) return;
    const before = held.get(key) ?? 0;
    held.set(key, before + by);
    if (Math.max(before, before + by) <= most) share += by * weightOf(key);
  };
  return tokens.map(({ key }, i) => {
    move(key, 1);
    move(tokens[i - length]?.key, -1);
    return share;
  });
}

const weightOf = (key: string) => (COMMON_WORDS.has(key) ? WEIGHT.common : WEIGHT.telling);
