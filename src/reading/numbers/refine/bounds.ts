import {
  BEFORE_OVER_TIME,
  BOUNDING_VERBS,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  SOME,
} from '../../languages/en/hedges.ts';
import type { Bound } from '../../reading.ts';
import { redrafted, type Draft } from '../draft.ts';
import { isDash, isGlued, lowerAt, tagAt, type Line } from '../line.ts';
import { phraseAt, phraseBefore } from '../phrases.ts';
import type { Step } from './step.ts';

const BEFORE: ReadonlyMap<string, Bound> = new Map(HEDGES_BEFORE);
const AFTER: ReadonlyMap<string, Bound> = new Map(HEDGES_AFTER);
const VERBS: ReadonlyMap<string, Bound> = new Map(BOUNDING_VERBS);

/** "about 2,000", "20 or so", "surpassed $8 billion": what the hedge makes of the number. A hedge lies within the span, a verb does not. */
export const addBounds: Step = (line, drafts) =>
  drafts.map((draft) => behind(line, before(line, draft)));

function before(line: Line, draft: Draft): Draft {
  const hedge = hedgeBefore(line, draft);
  if (hedge !== null)
    return redrafted(draft, { from: hedge.from, bound: bounded(draft, hedge.value), hedged: true });
  const verb = phraseBefore(line, draft.from, VERBS);
  return verb === null || isGroupName(line, verb.from)
    ? draft
    : redrafted(draft, { bound: bounded(draft, verb.value), hedged: true });
}

/** "the top six teams" bounds nothing. */
const isGroupName = (line: Line, i: number): boolean =>
  lowerAt(line, i) === 'top' && tagAt(line, i) !== 'VERB';

/** A range stays one, whatever stands before it. */
const bounded = (draft: Draft, bound: Bound): Bound => (draft.bound === 'range' ? 'range' : bound);

function hedgeBefore(line: Line, draft: Draft): { from: number; value: Bound } | null {
  const to =
    isDash(line, draft.from - 1) && isGlued(line, draft.from) ? draft.from - 1 : draft.from;
  const hedge = phraseBefore(line, to, BEFORE);
  if (hedge === null) return someBefore(line, to);
  if (to < draft.from && lowerAt(line, to - 1) !== 'sub') return null;
  return isHedge(line, hedge.from, draft) ? hedge : null;
}

/** "some 300 people"; not "some one". */
const someBefore = (line: Line, to: number): { from: number; value: Bound } | null =>
  lowerAt(line, to - 1) === SOME && tagAt(line, to - 1) === 'DET'
    ? { from: to - 1, value: 'about' }
    : null;

/** "over two years" may be their length, "from up to 252 miles" and "is down to under" mean what they say. */
function isHedge(line: Line, from: number, { kind }: Draft): boolean {
  const first = lowerAt(line, from);
  const word = lowerAt(line, from - 1);
  if (first === 'over' && kind === 'duration') return BEFORE_OVER_TIME.has(word) || from === 0;
  if (first === 'up' && lowerAt(line, from + 1) === 'to')
    return word !== 'from' && tagAt(line, from - 1) !== 'VERB'
      ? true
      : !/^(?:from|went|go|goes|gone|rose|moved|jumped)$/.test(word);
  if (first === 'near' || first === 'plus') return tagAt(line, from) !== 'NOUN';
  return true;
}

function behind(line: Line, draft: Draft): Draft {
  const hedge = phraseAt(line, draft.to, AFTER);
  if (hedge === null || !isHedgeBehind(line, draft.to, hedge.to)) return draft;
  return redrafted(draft, {
    to: hedge.to,
    past: hedge.to,
    bound: bounded(draft, hedge.value),
    hedged: true,
  });
}

/** "100+" but not "5 + 3"; "20-plus" and "20 plus people", not "20 plus tax". */
function isHedgeBehind(line: Line, from: number, to: number): boolean {
  const first = lowerAt(line, from);
  if (first === '+' || first === 'odd') return isGlued(line, from) || first === 'odd';
  if (first === 'plus') return false;
  return first !== 'or' || !/^\d/.test(lowerAt(line, to));
}
