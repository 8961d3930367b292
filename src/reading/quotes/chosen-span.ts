import { shareOf, type Scorer } from '../model/linear.ts';
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
  let [best, from, to] = [0, -1, -1];
  starts.at.forEach((start, s) =>
    ends.at.forEach((end, e) => {
      if (end <= start) return;
      addSpanEvidence(place, start, end, scorer);
      const score = scorer.total() + (starts.scores[s] ?? 0) + (ends.scores[e] ?? 0);
      if (score > (scores[best] ?? 0)) [best, from, to] = [scores.length, start, end];
      scores.push(score);
    }),
  );
  return best > 0 ? { from, to, chance: shareOf(scores, best) } : null;
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

/** So many starts and ends are tried with each other; the more unlikely ones win too seldom to be worth the time. */
const TRIED = 8;

function likeliestOf({ at, scores }: Edges): Edges {
  if (at.length <= TRIED) return { at, scores };
  const order = at.map((_, k) => k).toSorted((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0));
  const first = order.slice(0, TRIED);
  return { at: first.map((k) => at[k] ?? 0), scores: first.map((k) => scores[k] ?? 0) };
}
