import { CLOSING_MARK, CONTENT_OPENER, PARTING_MARK } from '../../languages/en/word-lists.ts';
import {
  isListed,
  isQuoted,
  lowerAt,
  tagAt,
  textAt,
  type Run,
  type Scene,
} from '../../text/scene.ts';
import { countIn } from '../../text/signs.ts';
import type { Mentions } from '../../people/mention.ts';
import type { Cue } from '../cue.ts';
import type { LikelyCue } from '../cues.ts';
import { tagOf } from '../tags.ts';
import { isInFront } from './front.ts';
import { SHAPE_NUMBERS } from './view.ts';

/** A unit with all of its cues. */
export interface UnitView {
  readonly scene: Scene;
  readonly mentions: Mentions;
  readonly unit: Run;
  readonly cues: readonly LikelyCue[];
}

export const SIDES = ['before', 'behind'] as const;

/** On which side of its cue content stands. */
export type Side = (typeof SIDES)[number];

/** Where the content of a cue may begin and end on one side of it. */
export interface Place {
  readonly scene: Scene;
  readonly mentions: Mentions;
  readonly cue: Cue;
  readonly side: Side;
  readonly unit: Run;
  /** The side, the cue's shape and its stem as they stand in the evidence. */
  readonly sideNumber: number;
  readonly shapeNumber: number;
  readonly stem: number;
  /** Whether the cue stands in a clause in front of the main one. */
  readonly inFront: boolean;
  /** Words of the unit's other likely cues. */
  readonly others: readonly number[];
  /** The word behind the mention that follows the cue, in which the addressee stands: "told Reuters | people had died"; -1 where none follows. */
  readonly firstTo: number;
  /** How the cue and its source stand in the sentence. */
  readonly frame: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What stands right before a tag and right behind it, and whether there are verbs on either side: “The bridge, Reed said, will hold”. */
function frameOf(scene: Scene, unit: Run, { from, to }: Run): number {
  const { verbs, helpers } = scene.signs;
  const hasVerb = (a: number, b: number): number =>
    countIn(verbs, a, b) + countIn(helpers, a, b) > 0 ? 1 : 0;
  const before = from <= unit.from ? 0 : bound(scene, from - 1);
  const behind = to >= unit.to - 1 ? 0 : bound(scene, to);
  return (before * 4 + behind) * 4 + hasVerb(unit.from, from) * 2 + hasVerb(to, unit.to);
}

function bound(scene: Scene, i: number): number {
  if (isQuoted(scene, i)) return 2;
  return isListed(scene, i, PARTING_MARK) ? 1 : 3;
}

/** A word with more of a chance counts as one of the others. */
const OTHERWISE = 0.3;

const MOST_STARTS = 18;
const MOST_ENDS = 36;
/** Content behind a cue begins at most so many words behind it. */
const REACH = 18;
/** Content that is no whole unit is no longer than this many words. */
const LONGEST = 150;
/** No content is longer. */
const FARTHEST = 2000;

export function placeOf({ scene, mentions, unit, cues }: UnitView, cue: Cue, side: Side): Place {
  const others: number[] = [];
  for (const { verb, chance } of cues)
    if (verb !== cue.verb && chance > OTHERWISE) others.push(verb);
  const inFront = isInFront(scene, unit, cue.verb);
  const firstTo = side === 'behind' ? endOfFirst(mentions, cue) : -1;
  const tag = tagOf(scene, mentions, unit, cue);
  const isBefore = side === 'before';
  const starts = isBefore
    ? startsBefore(scene, unit, tag)
    : startsBehind(scene, cue, unit, firstTo);
  const ends = isBefore ? endsBefore(scene, cue, unit, tag) : endsBehind(scene, cue, unit);
  return {
    scene,
    mentions,
    cue,
    side,
    unit,
    sideNumber: side === 'before' ? 1 : 2,
    shapeNumber: SHAPE_NUMBERS[cue.shape],
    stem: scene.signs.stem[cue.verb] ?? 0,
    inFront,
    others,
    firstTo,
    frame: frameOf(scene, unit, tag),
    starts,
    ends,
  };
}

function startsBehind(scene: Scene, cue: Cue, unit: Run, firstTo: number): number[] {
  const found: number[] = [];
  const behind = Math.max(cue.to, cue.shape === 'before' ? 0 : (cue.source?.to ?? 0));
  const limit = Math.min(unit.to, behind + REACH);
  const isEdge = (i: number): boolean => i === cue.to || i === behind || i === firstTo;
  for (let i = cue.to; i < limit && found.length < MOST_STARTS; i++)
    if (isWithin(scene, i) && (opensAt(scene, i) || isEdge(i))) found.push(i);
  return found;
}

const endOfFirst = (mentions: Mentions, { to }: Cue): number => mentions.startingAt(to)?.to ?? -1;

/** Content neither begins nor ends with a mark that parts it from the tag. */
const isWithin = (scene: Scene, i: number): boolean =>
  isQuoted(scene, i) || !isListed(scene, i, PARTING_MARK);

/** Never in the middle of a quote. */
const cuts = ({ stretchOf }: Scene, i: number): boolean => {
  const stretch = stretchOf[i] ?? -1;
  return stretch < 0 || stretchOf[i - 1] !== stretch;
};

function opensAt(scene: Scene, i: number): boolean {
  if (!cuts(scene, i)) return false;
  return (
    isQuoted(scene, i) ||
    isQuoted(scene, i - 1) ||
    opensByTag(tagAt(scene, i)) ||
    isListed(scene, i - 1, PARTING_MARK) ||
    isListed(scene, i, CONTENT_OPENER)
  );
}

// Compared one by one: a look into a set takes several times as long.
const opensByTag = (tag: string): boolean =>
  tag === 'DET' || tag === 'PRON' || tag === 'PROPN' || tag === 'NUM' || tag === 'ADP';

function endsBehind(scene: Scene, cue: Cue, unit: Run): number[] {
  const last = withoutStop(scene, cue.to, Math.min(unit.to, cue.to + FARTHEST));
  const found = [last];
  const limit = Math.min(last, cue.to + LONGEST);
  for (let i = cue.to + 1; i < limit && found.length < MOST_ENDS; i++)
    if (isWithin(scene, i - 1) && closesAt(scene, i)) found.push(i);
  return found;
}

function closesAt(scene: Scene, i: number): boolean {
  if (!cuts(scene, i)) return false;
  return (
    isQuoted(scene, i - 1) ||
    closesByTag(tagAt(scene, i)) ||
    isListed(scene, i, CLOSING_MARK) ||
    (scene.tags[i] === 'VERB' && lowerAt(scene, i).endsWith('ing'))
  );
}

const closesByTag = (tag: string): boolean => tag === 'CCONJ' || tag === 'SCONJ' || tag === 'ADP';

function withoutStop(scene: Scene, from: number, limit: number): number {
  let to = limit;
  while (to > from + 1 && !isQuoted(scene, to - 1) && /^[.?!,;:…)]+$/.test(textAt(scene, to - 1)))
    to--;
  return to;
}

function endsBefore(scene: Scene, cue: Cue, unit: Run, tag: Run): number[] {
  const found: number[] = [];
  const take = (i: number): void => {
    if (!found.includes(i)) found.push(i);
  };
  const source = cue.source && cue.source.to <= cue.verb ? cue.source.from : cue.from;
  for (const edge of [tag.from, cue.from, source])
    for (const i of [edge, edge - 1]) if (mayEnd(scene, unit, i, i === edge)) take(i);
  for (let i = tag.from; i > Math.max(unit.from, tag.from - 8); i--)
    if (isQuoted(scene, i - 1) && cuts(scene, i)) take(i);
  return found;
}

/** Content may end before a tag, or before the comma that stands before the tag. */
function mayEnd(scene: Scene, unit: Run, i: number, isEdge: boolean): boolean {
  if (i <= unit.from || !cuts(scene, i) || !isWithin(scene, i - 1)) return false;
  return isEdge || isListed(scene, i, PARTING_MARK);
}

function startsBefore(scene: Scene, unit: Run, tag: Run): number[] {
  const found = [Math.max(unit.from, tag.from - FARTHEST)];
  const floor = Math.max(unit.from, tag.from - LONGEST);
  for (let i = tag.from - 1; i > floor && found.length < MOST_STARTS; i--)
    if (isWithin(scene, i) && cuts(scene, i) && beginsAt(scene, i)) found.push(i);
  return found;
}

function beginsAt(scene: Scene, i: number): boolean {
  return (
    isQuoted(scene, i) ||
    isQuoted(scene, i - 1) ||
    isListed(scene, i - 1, PARTING_MARK) ||
    tagAt(scene, i - 1) === 'CCONJ' ||
    scene.tags[i] === 'SCONJ'
  );
}

/** Every span that the content may be. */
export function spansOf({ starts, ends }: Pick<Place, 'starts' | 'ends'>): Run[] {
  return starts.flatMap((from) => ends.flatMap((to) => (to > from ? [{ from, to }] : [])));
}
