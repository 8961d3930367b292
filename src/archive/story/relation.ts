import { folded, likeness, runsOf, type Reading } from '../../reading/index.ts';
import { isHole } from '../corrections/hole.ts';

/** A copy that was cut keeps most of what it has in common with the whole. */
const SHARED_BY_SHORTER = 0.8;
/** Two stories that share a long quote or a paragraph of background share less of all their words. */
const SHARED_OF_BOTH = 0.4;
/** Runs of four words: of a shorter text nobody can tell. */
const FEWEST_RUNS = 50;
/** The same words about another year's budget are another story. */
const MOST_DAYS = 14;

/**
 * Whether a text tells the same story as one that is kept: `held`: all of its quotes and numbers stand in the kept one too;
 * `fuller`: the other way round; `null`: another story, or each has something that the other lacks.
 */
export function relationOf(given: Reading, kept: Reading): 'held' | 'fuller' | null {
  if (daysBetween(given.date, kept.date) > MOST_DAYS) return null;
  const [one, other] = [runsOf(given.text), runsOf(kept.text)];
  if (Math.min(one.size, other.size) < FEWEST_RUNS) return null;
  const { ofShorter, ofBoth } = likeness(one, other);
  if (ofShorter < SHARED_BY_SHORTER || ofBoth < SHARED_OF_BOTH) return null;
  if (standsIn(given, kept)) return 'held';
  return standsIn(kept, given) ? 'fuller' : null;
}

/** Whether all that was found in one article stands in the other, word for word. */
function standsIn({ quotes, numbers }: Reading, { text }: Reading): boolean {
  const whole = ` ${folded(text)} `;
  return [...quotes.filter((quote) => !isHole(quote)), ...numbers].every((each) =>
    whole.includes(` ${folded(each.text)} `),
  );
}

function daysBetween(one: string | null, other: string | null): number {
  const ms = Math.abs(Date.parse(one ?? '') - Date.parse(other ?? ''));
  return Number.isNaN(ms) ? 0 : ms / 86_400_000;
}
