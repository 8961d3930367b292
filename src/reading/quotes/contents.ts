import { TIME_NOUN } from '../languages/en/word-lists.ts';
import type { Scorer } from '../model/linear.ts';
import { isGlued, isListed, lowerAt, tagAt, textAt, type Run, type Scene } from '../text/scene.ts';
import { countIn } from '../text/signs.ts';
import { chosenSpan } from './chosen-span.ts';
import type { Cue } from './cue.ts';
import type { LikelyCue } from './cues.ts';
import { placeOf, SIDES, type Place, type Side, type UnitView } from './evidence/place.ts';

/** What a cue reports. */
export interface Content extends Run {
  readonly cue: LikelyCue;
  /** How likely the cue reports just these words, 0 to 1. */
  readonly chance: number;
}

/** The words that each cue of a unit reports, likeliest first to claim them. A cue inside what another reports is part of that and gets none. */
export function contentsOf(view: UnitView, scorer: Scorer): Content[] {
  if (view.cues.length <= MOST) return claimed(view, scorer);
  const found: Content[] = [];
  for (let k = 0; k < view.cues.length; k += MOST)
    found.push(...claimed({ ...view, cues: view.cues.slice(k, k + MOST) }, scorer));
  return found;
}

/** So many cues vie for words at a time; no sentence has as many. */
const MOST = 40;

function claimed(view: UnitView, scorer: Scorer): Content[] {
  const kept: Content[] = [];
  for (const one of likeliest(view, scorer).toSorted((a, b) => b.chance - a.chance))
    if (isEnough(view.scene, one) && kept.every((other) => standApart(one, other))) kept.push(one);
  return kept;
}

/** Words outside marks, and a few in marks, are told only where it is likely that they, and no others, are reported; a thing named without a verb only where it is likelier, “for years” and the “weeping” of “she said, weeping” never. */
function isEnough(scene: Scene, { from, to, chance }: Content): boolean {
  if (chance >= LIKELY && countIn(scene.signs.quoted, from, to) > 0) return true;
  if (chance < LIKELY) return countIn(scene.signs.quoted, from, to) > FEW;
  return tellsEnough(scene, from, to, chance);
}

function tellsEnough(scene: Scene, from: number, to: number, chance: number): boolean {
  if (to === from + 1 && lowerAt(scene, from).endsWith('ing')) return false;
  let isThing = false;
  for (let i = from; i < to; i++) {
    if (ACTING.test(tagAt(scene, i))) return true;
    isThing ||= THING.test(tagAt(scene, i)) && !isListed(scene, i, TIME_NOUN);
  }
  return isThing && chance >= LIKELY_THING;
}

/** That a cue is one and that its words are these, both together. */
const LIKELY = 0.22;
const LIKELY_THING = 0.38;
/** Words and marks. */
const FEW = 6;

const ACTING = /^(?:VERB|AUX)$/;
const THING = /^(?:NOUN|PROPN|ADJ|NUM)$/;

function likeliest(view: UnitView, scorer: Scorer): Content[] {
  const found: Content[] = [];
  const { scene } = view;
  for (const cue of view.cues)
    for (const side of SIDES) {
      if (!mayBeEnough(view, cue, side)) continue;
      const place = placeOf(view, cue, side);
      const chosen = withoutDateline(scene, withFirstClause(place, chosenSpan(place, scorer)));
      if (!chosen) continue;
      const { from, to, chance } = chosen;
      found.push({ from, to, cue, chance: chance * cue.chance });
    }
  return found;
}

/** Whether anything on that side of a cue can be enough, however likely it is there. */
function mayBeEnough({ scene, unit }: UnitView, { chance, from, to }: LikelyCue, side: Side) {
  if (chance >= LIKELY) return true;
  const [first, last] = side === 'before' ? [unit.from, from] : [to, unit.to];
  return countIn(scene.signs.quoted, first, last) > FEW;
}

/** “Prices fell, but they are rising again, Reed said”: what is joined by “, but” is said with it, unless another cue stands in it. */
function withFirstClause<T extends Run>(place: Place, chosen: T | null): T | null {
  const { scene, unit, others, side } = place;
  if (!chosen || side === 'behind' || tagAt(scene, chosen.from - 1) !== 'CCONJ') return chosen;
  const isJoined = textAt(scene, chosen.from - 2) === ',';
  const isOwn = others.every((word) => word < unit.from || word >= chosen.from);
  const from = Math.max(unit.from, chosen.from - LONGEST_CLAUSE);
  return isJoined && isOwn && from === unit.from ? { ...chosen, from } : chosen;
}

/** “LEEDS, England (AP) — Nine people died, police said”: the place and the agency are not theirs. */
function withoutDateline<T extends Run>(scene: Scene, chosen: T | null): T | null {
  if (!chosen || !/^\p{Lu}{3,}$/u.test(textAt(scene, chosen.from))) return chosen;
  const end = Math.min(chosen.to, chosen.from + LONGEST_DATELINE);
  for (let i = chosen.from + 1; i < end; i++)
    if (/^(?:[—–-]|--)$/.test(textAt(scene, i)) && !isGlued(scene, i) && !isGlued(scene, i + 1))
      return { ...chosen, from: i + 1 };
  return chosen;
}

/** Words. */
const LONGEST_DATELINE = 10;

/** Words. */
const LONGEST_CLAUSE = 40;

function standApart(a: Content, b: Content): boolean {
  return (a.to <= b.from || b.to <= a.from) && !holds(a, b.cue) && !holds(b, a.cue);
}

const holds = ({ from, to }: Run, { verb }: Cue): boolean => verb >= from && verb < to;
