import type { Block } from '../../blocks.ts';
import type { Scene } from '../scene.ts';
import { rangeOf, type Say } from './say.ts';

/** Where the block stands: before, within or after the prose, and how far from its ends. */
export function sayPlace({ first, last }: Scene, at: number, block: Block, say: Say): void {
  const part = at < first ? 'before' : at > last ? 'after' : 'within';
  say(`place:${part}`);
  say(`place:${part}:${block.words < 12 ? 'short' : 'long'}`);
  if (part === 'before') sayBefore(first - at, block, say);
  if (part === 'after') say(`after${rangeOf(at - last, [1, 2, 3, 5, 10])}`);
  if (part === 'within') {
    const share = (at - first) / Math.max(1, last - first);
    say(`within${rangeOf(share, [0.1, 0.5, 0.8, 0.95])}`);
  }
  say(`tail${rangeOf(last - at, [0, 1, 2, 3, 5])}`);
}

/** A line of some words just above the prose may be a standfirst. */
function sayBefore(distance: number, { words, linked }: Block, say: Say): void {
  const worded = words >= 8 && linked < 0.3 ? 'w' : '';
  say(`before${rangeOf(distance, [1, 2, 4, 8, 20])}${worded}`);
}
