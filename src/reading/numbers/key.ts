import { GROUP_DETERMINERS, KIN_NOUNS, STRESSING, TOLL_WORDS } from '../languages/en/key-words.ts';
import { SHARE_NAMES } from '../languages/en/number-noise.ts';
import type { Draft } from './draft.ts';
import { baseOf } from './key-base.ts';
import { lowerAt, type Line } from './line.ts';

/** One reason for or against showing a number: what it is, and how much it weighs. */
export interface Reason {
  readonly says: string;
  readonly points: number;
}

/** How much a fact-checker wants a number: 0 and up, from 2 on it is a key number; and the reasons that add up to it. */
export interface Weighed {
  readonly key: number;
  readonly reasons: readonly Reason[];
}

const HEDGED: Reason = { says: 'hedged, as figures are that somebody gave', points: 0.7 };
/** "$200 or less" parts people by a sum; nobody had it. */
const THRESHOLD: Reason = { says: 'a limit, by which others are counted', points: -2 };
const STRESSED: Reason = { says: 'the text stresses how few', points: 1 };
const SOURCED: Reason = { says: 'somebody is named who says it', points: 0.3 };
const TOLL: Reason = { says: 'a small count of people harmed or held', points: 1.5 };
const KNOWN_GROUP: Reason = { says: 'counts a group that is known already', points: -0.6 };

/** Weighs a number; never by its size alone: "10 times" they met is none. */
export function weigh(line: Line, draft: Draft, sourced: boolean): Weighed {
  const reasons = reasonsOf(line, draft, sourced);
  const sum = reasons.reduce((all, { points }) => all + points, 0);
  return { key: Math.max(0, Math.round(10 * sum) / 10), reasons };
}

function reasonsOf(line: Line, draft: Draft, sourced: boolean): readonly Reason[] {
  if (draft.kind === 'ordinal') return [{ says: 'an ordinal', points: 0 }];
  if (SHARE_NAMES.has(lowerAt(line, draft.from - 1)))
    return [{ says: 'the name of a group, not its share', points: 0.5 }];
  if (isChildren(line, draft)) return [{ says: 'somebody’s children', points: 0.5 }];
  const base = baseOf(line, draft);
  return [
    base,
    ...hedgeOf(line, draft),
    ...(sourced ? [SOURCED] : []),
    ...(isSmall(draft) ? smallReasons(line, draft) : []),
  ];
}

function hedgeOf(line: Line, { to, hedged }: Draft): readonly Reason[] {
  if (!hedged) return [];
  return [lowerAt(line, to - 2) === 'or' ? THRESHOLD : HEDGED];
}

/** "a father of seven". */
const isChildren = (line: Line, { kind, from, of }: Draft): boolean =>
  kind === 'count' &&
  of === null &&
  lowerAt(line, from - 1) === 'of' &&
  KIN_NOUNS.has(lowerAt(line, from - 2));

const isSmall = ({ kind, value, high }: Draft): boolean =>
  kind === 'count' && Math.abs(value ?? high ?? 0) < 10;

/** "two officers were shot" matters; "the two officers", "its four members" are known already. */
function smallReasons(line: Line, { from, to }: Draft): readonly Reason[] {
  if (isToll(line, from, to)) return [TOLL];
  const before = lowerAt(line, from - 1);
  if (STRESSING.has(before)) return [STRESSED];
  return GROUP_DETERMINERS.has(before) ? [KNOWN_GROUP] : [];
}

/** How far from its number a word for harm may stand. */
const REACH = 8;

const isToll = (line: Line, from: number, to: number): boolean =>
  line.tokens
    .slice(Math.max(0, from - REACH), to + REACH)
    .some(({ lower }) => TOLL_WORDS.has(lower));
