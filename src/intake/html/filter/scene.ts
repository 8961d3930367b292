import type { Block, Box } from '../blocks.ts';
import { isHousePhrase, phrasesIn } from './phrases.ts';

/** What the libraries took for the article, as paragraphs; `null` where one found nothing or was not asked. */
export interface Opinions {
  readonly readability: readonly string[] | null;
  readonly defuddle: readonly string[] | null;
}

/** A page as its blocks are judged on: each block's neighbours, and where the prose stands. */
export interface Scene {
  readonly blocks: readonly Block[];
  /** Which blocks stand in the first opinion. */
  readonly taken: readonly boolean[];
  /** Which stand in the second; `null` when it was not asked. */
  readonly seconded: readonly boolean[] | null;
  /** Elements that hold most of the prose: what they are called says nothing of one block. */
  readonly common: ReadonlySet<Box>;
  /** The element in which most of the prose stands directly; `null` when there is none. */
  readonly home: Box | null;
  /** Places of the first and the last block of prose. */
  readonly first: number;
  readonly last: number;
  /** How often a text stands on the page. */
  readonly times: ReadonlyMap<string, number>;
  readonly phrases: readonly (readonly string[])[];
  /** Which blocks hold words that sites use when they speak for themselves. */
  readonly house: readonly boolean[];
  /** Share of the words from each block down to the last of the prose that is the site's own. */
  readonly houseShare: readonly number[];
}

const PROSE_WORDS = 12;
const MOST_LINKED = 0.5;

export function sceneOf(blocks: readonly Block[], opinions: Opinions): Scene {
  const first = opinions.readability ?? opinions.defuddle;
  const taken = first === null ? blocks.map(({ box }) => box.tag === 'p') : standsIn(blocks, first);
  const prose = blocks.flatMap((block, at) => (isProse(block) && taken[at] === true ? [at] : []));
  const phrases = blocks.map(({ text }) => phrasesIn(text));
  const house = phrases.map((names) => names.some(isHousePhrase));
  const last = prose.at(-1) ?? blocks.length - 1;
  return {
    blocks,
    taken,
    seconded: opinions.defuddle === null ? null : standsIn(blocks, opinions.defuddle),
    ...placesOf(prose.flatMap((at) => blocks[at] ?? [])),
    first: prose[0] ?? 0,
    last,
    times: timesOf(blocks),
    phrases,
    house,
    houseShare: sharesFrom(blocks, house, last),
  };
}

export function isProse({ words, linked }: Block): boolean {
  return words >= PROSE_WORDS && linked < MOST_LINKED;
}

/** Letters and digits alone, in small letters. */
export function foldedText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const SHORTEST_PART = 30;
/** Characters looked through on one page; no real one needs a tenth of it. */
const MOST_SEARCHED = 100_000_000;

/** Which blocks stand in an opinion: letter for letter, or as a part of a longer paragraph. */
function standsIn(blocks: readonly Block[], paragraphs: readonly string[]): boolean[] {
  const whole = new Set(paragraphs.map(foldedText));
  const all = [...whole].join('\n');
  let budget = MOST_SEARCHED;
  return blocks.map(({ text }) => {
    const fold = foldedText(text);
    if (whole.has(fold)) return true;
    if (fold.length < SHORTEST_PART || budget < 0) return false;
    budget -= all.length;
    return all.includes(fold);
  });
}

function placesOf(prose: readonly Block[]): Pick<Scene, 'common' | 'home'> {
  const within = new Map<Box, number>();
  const directly = new Map<Box, number>();
  let all = 0;
  for (const { box, words } of prose) {
    all += words;
    const holder = box.parent ?? box;
    directly.set(holder, (directly.get(holder) ?? 0) + words);
    for (let up: Box | null = box; up !== null; up = up.parent)
      within.set(up, (within.get(up) ?? 0) + words);
  }
  const common = new Set([...within].filter(([, words]) => words > all / 2).map(([box]) => box));
  const [home] = [...directly].toSorted(([, one], [, other]) => other - one);
  return { common, home: home?.[0] ?? null };
}

function timesOf(blocks: readonly Block[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

function sharesFrom(blocks: readonly Block[], house: readonly boolean[], last: number): number[] {
  const shares = blocks.map(() => 1);
  let own = 0;
  let all = 0;
  for (let at = last; at >= 0; at -= 1) {
    const words = blocks[at]?.words ?? 0;
    all += words;
    if (house[at] === true) own += words;
    shares[at] = own / Math.max(1, all);
  }
  return shares;
}
