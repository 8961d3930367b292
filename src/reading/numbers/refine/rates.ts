import { PER_ADVERBS, PER_NOUNS, PER_WORDS, TIME_UNITS } from '../../languages/en/units.ts';
import type { Draft } from '../draft.ts';
import { isHyphen, lowerAt, type Line } from '../line.ts';
import type { Step } from './step.ts';

/** "2,000 fighters per month", "$50 a barrel", "800,000 barrels a day": a number against a time or a piece. */
export const addRates: Step = (line, drafts) =>
  drafts.map((draft) => {
    const per =
      perAfter(line, draft.to) ?? (draft.past > draft.to ? perAfter(line, draft.past) : null);
    return per === null ? draft : rated(draft, per);
  });

function rated(draft: Draft, per: string): Draft {
  const { kind, unit } = draft;
  if (kind === 'age' || kind === 'ordinal' || kind === 'duration') return draft;
  const measured = unit === null ? per : `${unit}/${per}`;
  const stays = kind === 'money' || kind === 'percent' || kind === 'fraction';
  return { ...draft, unit: measured, kind: stays ? kind : 'rate' };
}

/** "per month", "a year", "-a-year", "each day", "annually". */
// oxlint-disable-next-line complexity -- a list of cases
function perAfter(line: Line, at: number): string | null {
  const i = isHyphen(line, at) ? at + 1 : at;
  const adverb = PER_ADVERBS.get(lowerAt(line, i));
  if (adverb !== undefined) return adverb;
  const word = lowerAt(line, i);
  if (!PER_WORDS.has(word)) return null;
  const next = isHyphen(line, i + 1) ? i + 2 : i + 1;
  const time = TIME_UNITS.get(lowerAt(line, next));
  if (time !== undefined && word !== '/')
    return lowerAt(line, next + 1) === 'ago' || lowerAt(line, next + 1) === 'earlier' ? null : time;
  if (time !== undefined) return time;
  const noun = lowerAt(line, next);
  return PER_NOUNS.has(noun) ? areaOf(line, next) : null;
}

/** "per square foot". */
const areaOf = (line: Line, i: number): string => {
  const noun = lowerAt(line, i);
  return noun === 'square' ? `square ${lowerAt(line, i + 1)}` : noun;
};
