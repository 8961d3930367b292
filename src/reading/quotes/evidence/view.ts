import type { MentionKind, Mentions } from '../../people/mention.ts';
import { isQuoted, unitAt, type Scene } from '../../text/scene.ts';
import { countIn } from '../../text/signs.ts';

/** What evidence is read off. */
export interface View {
  readonly scene: Scene;
  readonly mentions: Mentions;
}

/** How a speaker stands to the cue, as a number in the evidence. */
export const SHAPE_NUMBERS = {
  before: 1,
  behind: 2,
  according: 3,
  by: 4,
  colon: 5,
  owner: 6,
} as const;

/** What a mention is, as a number in the evidence; written out, as a look into an object by name takes longer. */
export function numberOfKind(kind: MentionKind): number {
  if (kind === 'name') return 1;
  if (kind === 'role') return 2;
  if (kind === 'pronoun') return 3;
  return kind === 'relative' ? 4 : 5;
}

/** Stands for what lies outside the unit. */
const OUTSIDE = 98;

/** The kind of the word at a place, as seen from another: words of other units, and words in marks, look all alike. */
export function kindFrom({ unitOf, signs }: Scene, from: number, i: number): number {
  return unitOf[i] === unitOf[from] ? (signs.seenKind[i] ?? OUTSIDE) : OUTSIDE;
}

/** The same for the word itself. */
export function wordFrom({ unitOf, signs }: Scene, from: number, i: number): number {
  return unitOf[i] === unitOf[from] ? (signs.seenWord[i] ?? OUTSIDE) : OUTSIDE;
}

/** Words to the next quoted one of the unit in a direction, at most `reach`; `reach + 1` where there is none. */
export function toQuote(scene: Scene, i: number, step: 1 | -1, reach: number): number {
  const unit = unitAt(scene, i);
  if (countIn(scene.signs.quoted, unit.from, unit.to) === 0) return reach + 1;
  for (let n = 1; n <= reach; n++) {
    const at = i + n * step;
    if (at < unit.from || at >= unit.to) break;
    if (isQuoted(scene, at)) return n;
  }
  return reach + 1;
}
