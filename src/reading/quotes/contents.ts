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
  const ofStart = sums(place, place.starts, addStartEvidence, scorer);
  const ofEnd = sums(place, place.ends, addEndEvidence, scorer);
  const spans = spansOf({ starts: likeliestOf(ofStart), ends: likeliestOf(ofEnd) });
  for (const span of spans) {
    addSpanEvidence(place, span, scorer);
    scores.push(scorer.total() + (ofStart.get(span.from) ?? 0) + (ofEnd.get(span.to) ?? 0));
  }
  const best = bestOf(scores);
  const span = spans[best - 1];
  return span ? { ...span, chance: shareOf(scores, best) } : null;
}

/** So many starts and ends are tried with each other; the more unlikely ones win too seldom to be worth the time. */
const TRIED = 8;

function likeliestOf(scores: ReadonlyMap<number, number>): number[] {
  const edges = [...scores.keys()];
  if (edges.length <= TRIED) return edges;
  const byScore = edges.toSorted((x, y) => (scores.get(y) ?? 0) - (scores.get(x) ?? 0));
  return byScore.slice(0, TRIED);
}

function sums(
  place: Place,
  edges: readonly number[],
  addEvidence: (place: Place, edge: number, scorer: Scorer) => void,
  scorer: Scorer,
): Map<number, number> {
  return new Map(
    edges.map((edge) => {
      addEvidence(place, edge, scorer);
      return [edge, scorer.total()];
    }),
  );
}
