import { bestOf, shareOf, type Scorer } from '../model/linear.ts';
import type { Run } from '../text/scene.ts';
import {
  addEndEvidence,
  addNoContentEvidence,
  addSpanEvidence,
  addStartEvidence,
} from './evidence/content.ts';
import type { Place } from './evidence/place.ts';

interface ChosenSpan extends Run {
  /** How likely it is among all spans and none, 0 to 1. */
  readonly chance: number;
}

/** The likeliest content on one side of a cue; `null` where it is likelier that none stands there. */
export function chosenSpan(place: Place, scorer: Scorer): ChosenSpan | null {
  if (place.starts.length === 0 || place.ends.length === 0) return null;
  addNoContentEvidence(place, scorer);
  const scores = [scorer.total()];
  const starts = likeliestOf(weighed(place, place.starts, addStartEvidence, scorer));
  const ends = likeliestOf(weighed(place, place.ends, addEndEvidence, scorer));
  const spans = scoreSpans(place, starts, ends, scorer, scores);
  const best = bestOf(scores);
  const chosen = best > 0 ? spans[best - 1] : undefined;
  return chosen ? { from: chosen.from, to: chosen.to, chance: shareOf(scores, best) } : null;
}

/** Every start with every end behind it, in the order in which their scores are added. */
function scoreSpans(
  place: Place,
  starts: Edges,
  ends: Edges,
  scorer: Scorer,
  scores: number[],
): Run[] {
  const spans: Run[] = [];
  for (let s = 0; s < starts.at.length; s++) {
    const from = starts.at[s] ?? 0;
    for (let e = 0; e < ends.at.length; e++) {
      const to = ends.at[e] ?? 0;
      if (to <= from) continue;
      addSpanEvidence(place, from, to, scorer);
      scores.push(scorer.total() + (starts.scores[s] ?? 0) + (ends.scores[e] ?? 0));
      spans.push({ from, to });
    }
  }
  return spans;
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
  const scores: number[] = [];
  for (const edge of at) {
    addEvidence(place, edge, scorer);
    scores.push(scorer.total());
  }
  return { at, scores };
}

/** So many starts and ends are tried with each other; the more unlikely ones win too seldom to be worth the time. */
const TRIED = 8;

function likeliestOf({ at, scores }: Edges): Edges {
  if (at.length <= TRIED) return { at, scores };
  const order = at.map((_, k) => k).toSorted((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0));
  const first = order.slice(0, TRIED);
  return { at: first.map((k) => at[k] ?? 0), scores: first.map((k) => scores[k] ?? 0) };
}
