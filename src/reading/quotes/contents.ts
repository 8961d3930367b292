import { bestOf, shareOf, type Scorer } from '../model/linear.ts';
import { tagAt, textAt, type Run, type Scene } from '../text/scene.ts';
import { countIn } from '../text/signs.ts';
import type { Cue } from './cue.ts';
import type { LikelyCue } from './cues.ts';
import {
  addEndEvidence,
  addNoContentEvidence,
  addSpanEvidence,
  addStartEvidence,
} from './evidence/content.ts';
import { placeOf, SIDES, spansOf, type Place, type UnitView } from './evidence/place.ts';

/** What a cue reports. */
export interface Content extends Run {
  readonly cue: LikelyCue;
  /** How likely the cue reports just these words, 0 to 1. */
  readonly chance: number;
}

/** The words that each cue of a unit reports, likeliest first to claim them. A cue inside what another reports is part of that and gets none. */
export function contentsOf(view: UnitView, scorer: Scorer): Content[] {
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

/** Words outside marks, and a few in marks, are told only where it is likely that they, and no others, are reported. */
function isEnough(scene: Scene, { from, to, chance }: Content): boolean {
  if (chance >= LIKELY && countIn(scene.signs.quoted, from, to) > 0) return true;
  if (chance < LIKELY) return countIn(scene.signs.quoted, from, to) > FEW;
  for (let i = from; i < to; i++) if (SAYING.test(tagAt(scene, i))) return true;
  return false;
}

/** That a cue is one and that its words are these, both together. */
const LIKELY = 0.2;
/** Words and marks. */
const FEW = 6;

const SAYING = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

function likeliest(view: UnitView, scorer: Scorer): Content[] {
  const { from, to } = view.unit;
  const isPlain = countIn(view.scene.signs.quoted, from, to) === 0;
  return view.cues.flatMap((cue) => {
    if (isPlain && cue.chance < LIKELY) return [];
    return SIDES.flatMap((side) => {
      const place = placeOf(view, cue, side);
      const chosen = withFirstClause(place, chosenFrom(place, scorer));
      return chosen ? [{ ...chosen, cue, chance: chosen.chance * cue.chance }] : [];
    });
  });
}

/** “Prices fell, but they are rising again, Reed said”: what is joined by “, but” is said with it, unless another cue stands in it. */
function withFirstClause<T extends Run>(place: Place, chosen: T | null): T | null {
  const { scene, unit, others, side } = place;
  if (!chosen || side === 'behind' || scene.tags[chosen.from - 1] !== 'CCONJ') return chosen;
  const isJoined = textAt(scene, chosen.from - 2) === ',';
  const isOwn = others.every((word) => word < unit.from || word >= chosen.from);
  const from = Math.max(unit.from, chosen.from - LONGEST_CLAUSE);
  return isJoined && isOwn && from === unit.from ? { ...chosen, from } : chosen;
}

/** Words. */
const LONGEST_CLAUSE = 40;

function standApart(a: Content, b: Content): boolean {
  return (a.to <= b.from || b.to <= a.from) && !holds(a, b.cue) && !holds(b, a.cue);
}

const holds = ({ from, to }: Run, { verb }: Cue): boolean => verb >= from && verb < to;

function chosenFrom(place: Place, scorer: Scorer): (Run & { readonly chance: number }) | null {
  if (place.starts.length === 0 || place.ends.length === 0) return null;
  addNoContentEvidence(place, scorer);
  const scores = [scorer.total()];
  const starts = likeliestOf(weighed(place, place.starts, addStartEvidence, scorer));
  const ends = likeliestOf(weighed(place, place.ends, addEndEvidence, scorer));
  const spans = spansOf({ starts: starts.at, ends: ends.at });
  for (const span of spans) {
    addSpanEvidence(place, span, scorer);
    scores.push(scorer.total() + scoreAt(starts, span.from) + scoreAt(ends, span.to));
  }
  const best = bestOf(scores);
  const span = spans[best - 1];
  return span ? { ...span, chance: shareOf(scores, best) } : null;
}

/** Where content may begin, or end, and what speaks for each place. Two lists: in one of pairs V8 would keep the places as fractions, and all that looks words up by them would be slow. */
interface Edges {
  readonly at: readonly number[];
  readonly scores: readonly number[];
}

function weighed(
  place: Place,
  at: readonly number[],
  addEvidence: (place: Place, edge: number, scorer: Scorer) => void,
  scorer: Scorer,
): Edges {
  const scores = at.map((edge) => {
    addEvidence(place, edge, scorer);
    return scorer.total();
  });
  return { at, scores };
}

const scoreAt = ({ at, scores }: Edges, edge: number): number => scores[at.indexOf(edge)] ?? 0;

/** So many starts and ends are tried with each other; the more unlikely ones win too seldom to be worth the time. */
const TRIED = 8;

function likeliestOf({ at, scores }: Edges): Edges {
  if (at.length <= TRIED) return { at, scores };
  const order = at.map((_, k) => k).toSorted((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0));
  const first = order.slice(0, TRIED);
  return { at: first.map((k) => at[k] ?? 0), scores: first.map((k) => scores[k] ?? 0) };
}
