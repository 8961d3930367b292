import { EVENT_VERBS } from '../languages/en/key-words.ts';
import type { QuantityKind } from '../reading.ts';
import type { Draft } from './draft.ts';
import type { Reason } from './key.ts';
import type { Line } from './line.ts';

const BASES: Readonly<Record<Exclude<QuantityKind, 'rate' | 'count' | 'measure'>, Reason>> = {
  money: { says: 'money', points: 4 },
  percent: { says: 'a percentage', points: 4 },
  fraction: { says: 'a part of a whole', points: 3.5 },
  duration: { says: 'a length of time', points: 1 },
  age: { says: 'an age', points: 0.5 },
  ordinal: { says: 'an ordinal', points: 0 },
};

/** What kind of number it is and how large, the most of its weight. */
export function baseOf(line: Line, draft: Draft): Reason {
  const { kind } = draft;
  if (kind === 'rate') return rateOf(line, draft);
  if (kind === 'count') return countOf(draft);
  return kind === 'measure' ? measureOf(draft) : BASES[kind];
}

function rateOf(line: Line, draft: Draft): Reason {
  const isEvent = draft.unit === 'times' && line.tokens.some(({ lower }) => EVENT_VERBS.has(lower));
  if (isEvent) return { says: 'how often something happened', points: 1 };
  const size = draft.unit === 'times' ? 0 : countOf(draft).points;
  return { says: 'a rate', points: Math.max(3, size) };
}

/** Polls and exchanges move by points; of other measures the large ones tell most. */
function measureOf({ unit, value, high }: Draft): Reason {
  if (unit === 'point') return { says: 'points', points: 3 };
  const size = Math.abs(value ?? high ?? 0);
  if (size >= 1000) return { says: 'a large measure', points: 3.4 };
  return { says: 'a measure', points: 2 };
}

/** From → what it is called and its points, the largest first. */
const BY_SIZE: readonly (readonly [number, string, number])[] = [
  [1000, 'a count of 1,000 or more', 4],
  [100, 'a count of 100 or more', 3.4],
  [10, 'a count of 10 or more', 2.8],
  [5, 'a count of 5 to 9', 1.8],
  [0, 'a count under 5', 1.2],
];

const SMALL = 5;
const UNNAMED: Reason = { says: 'a small number of nothing named', points: 0.6 };

function countOf({ value, high, form, of }: Draft): Reason {
  if (form === 'vague') return { says: 'an order of size', points: 2.5 };
  const size = Math.abs(value ?? high ?? 0);
  const [, says = '', points = 0] = BY_SIZE.find(([least]) => size >= least) ?? [];
  return size < SMALL && of === null ? UNNAMED : { says, points };
}
