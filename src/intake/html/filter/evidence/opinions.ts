import { isProse, type Scene } from '../scene.ts';
import { rangeOf, type Say } from './say.ts';

const AROUND = 6;
const NEAR = [-2, -1, 1, 2] as const;

/** In whose opinion the block is article. */
export function sayOpinions({ taken, seconded, blocks }: Scene, at: number, say: Say): void {
  const first = taken[at] === true ? 'r' : '!r';
  say(first);
  if (seconded === null) return;
  const second = seconded[at] === true ? 'd' : '!d';
  say(`${first}+${second}`);
  say(`${first}+${second}+${(blocks[at]?.words ?? 0) < 12 ? 'short' : 'long'}`);
  const isIn = (by: number) => (seconded[at + by] === true ? 1 : 0);
  say(`d-before${isIn(-2) + isIn(-1)}`);
  say(`d-after${isIn(1) + isIn(2)}`);
}

/** What stands before and after it. */
export function sayNeighbours({ taken, blocks, house, last }: Scene, at: number, say: Say): void {
  for (const by of NEAR) {
    const other = blocks[at + by];
    say(`r@${by}:${taken[at + by] === true}`);
    if (other === undefined) continue;
    say(`w@${by}:${rangeOf(other.words, [5, 12, 25])}${other.linked > 0.5 ? 'L' : ''}`);
    say(`house@${by}`, house[at + by]);
    say(`house@${by}:tail`, house[at + by] === true && at > last - AROUND);
  }
  let around = 0;
  for (let by = -AROUND; by <= AROUND; by += 1) {
    const other = blocks[at + by];
    if (by !== 0 && taken[at + by] === true && other && isProse(other)) around += 1;
  }
  say(`around${rangeOf(around, [1, 3, 6, 9])}`);
}
