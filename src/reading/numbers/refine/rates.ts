import { PER_ADVERBS, PER_NOUNS, PER_WORDS, TIME_UNITS } from '../../languages/en/units.ts';
import { redrafted, type Draft } from '../draft.ts';
import { lowerAt, pastHyphen, type Line } from '../line.ts';
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
  return redrafted(draft, { unit: measured, kind: stays ? kind : 'rate' });
}

/** "per month", "a year", "-a-year", "each day", "annually". */
function perAfter(line: Line, at: number): string | null {
  const i = pastHyphen(line, at);
  const word = lowerAt(line, i);
  const adverb = PER_ADVERBS.get(word);
  if (adverb !== undefined) return adverb;
  if (!PER_WORDS.has(word)) return null;
  const next = pastHyphen(line, i + 1);
  const time = TIME_UNITS.get(lowerAt(line, next));
  if (time !== undefined) return isPast(lowerAt(line, next + 1)) ? null : time;
  return PER_NOUNS.has(lowerAt(line, next)) ? areaOf(line, next) : null;
}

/** "a year ago". */
const isPast = (word: string): boolean => /^(?:ago|earlier|later|before)$/.test(word);

/** "per square foot". */
const areaOf = (line: Line, i: number): string => {
  const noun = lowerAt(line, i);
  return noun === 'square' ? `square ${lowerAt(line, i + 1)}` : noun;
};
