import type { Block, Box } from '../../blocks.ts';
import type { Hint } from '../../hints.ts';
import type { Scene } from '../scene.ts';
import { rangeOf, type Say } from './say.ts';

/** Names of elements that hold anything but the article, wherever they are used with care. */
const ASIDE: readonly Hint[] = ['caption', 'comments', 'tweet', 'related', 'letter', 'share'];

/** What the block's element is, what the elements around it are called, and whether it stands where the prose does. */
export function sayBoxes({ common, home }: Scene, { box, words }: Block, say: Say): void {
  say(`tag:${box.tag}`);
  say(`tag:${box.tag}:${words < 12 ? 'short' : 'long'}`);
  for (const hint of box.hints) say(`own:${hint}`);
  const above = boxesUpTo(common, box);
  const around = above.slice(1);
  const hints = around.flatMap((up) => up.hints);
  for (const name of new Set([...around.map(({ tag }) => `<${tag}>`), ...hints])) say(`in:${name}`);
  for (const hint of ASIDE) {
    const levels = above.filter((up) => up.hints.includes(hint)).length;
    say(`aside:${hint}`, levels > 0);
    say('aside', levels > 0);
    say('aside-twice', levels > 1);
  }
  say(`steps${rangeOf(above.length, [1, 2, 3, 4, 6, 9])}`);
  const atHome = home !== null && box.parent === home ? 'home' : '!home';
  say(atHome);
  say(`${atHome}:${box.tag}`);
  say(`homeward:${home !== null && isWithin(box, home)}`);
}

export function isAside(hint: Hint): boolean {
  return ASIDE.includes(hint);
}

/** The block's element and those above it, up to the first that holds most of the prose. */
export function boxesUpTo(common: ReadonlySet<Box>, box: Box): Box[] {
  const above: Box[] = [];
  for (let up: Box | null = box; up !== null && !common.has(up); up = up.parent) above.push(up);
  return above;
}

function isWithin(box: Box, home: Box): boolean {
  for (let up: Box | null = box; up !== null; up = up.parent) if (up === home) return true;
  return false;
}
