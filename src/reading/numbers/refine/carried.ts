import { MOVE_STEPS as STEPS } from '../../languages/en/movement.ts';
import { NUMBER_NOUNS, REACHING } from '../../languages/en/number-noise.ts';
import { redrafted, type Draft } from '../draft.ts';
import { lowerAt, tagAt, type Line } from '../line.ts';
import { phraseFrom, wordsOf, type Phrase } from '../phrase.ts';
import type { Step } from './step.ts';

/** What is counted where it is not said again: "16 Russian and four French passports", "the numbers are down to 200", "about a third have returned". */
export const carryCounted: Step = (line, drafts) => {
  const shared = drafts.map((draft, i) => sharedHead(line, draft, drafts[i + 1]));
  const found: Draft[] = [];
  shared.forEach((draft, i) => {
    found.push(
      draft.of === null && isOpen(draft) ? carried(line, draft, found, shared[i + 1]) : draft,
    );
  });
  return found;
};

const isOpen = ({ kind }: Pick<Draft, 'kind'>): boolean => kind === 'count' || kind === 'fraction';

/** "16 Russian and four French passports": the head stands with the second. */
function sharedHead(line: Line, draft: Draft, next: Draft | undefined): Draft {
  if (next === undefined || next.of === null) return draft;
  const own = { from: draft.to, to: next.from - 1 };
  if (draft.kind !== 'count' || next.kind !== 'count' || !isAdjectives(line, own)) return draft;
  const head = next.of.split(' ').at(-1) ?? '';
  const isHeadless = draft.of === null || tagAt(line, own.to - 1) === 'PROPN';
  return isHeadless ? redrafted(draft, { of: `${wordsOf(line, own)} ${head}` }) : draft;
}

const MOST_ADJECTIVES = 2;

/** One or two words before "and", and no preposition or comma among them. */
function isAdjectives(line: Line, { from, to }: Phrase): boolean {
  const isShort = to > from && to <= from + MOST_ADJECTIVES;
  if (!isShort || !/^(?:and|or|,)$/.test(lowerAt(line, to))) return false;
  return line.tokens.slice(from, to).every(({ tag }) => /^(?:ADJ|PROPN|NOUN|VERB)$/.test(tag));
}

/** From the count before, or where the number ends the list, from the one behind. */
function carried(
  line: Line,
  draft: Draft,
  before: readonly Draft[],
  next: Draft | undefined,
): Draft {
  const named = numbered(line, draft) ?? subjectOf(line, draft, before.at(-1));
  if (named !== null) return redrafted(draft, { of: named });
  const last = before.findLast(
    ({ of, kind }) => of !== null && (isOpen({ kind }) || kind === 'rate'),
  );
  if (last !== undefined) return redrafted(draft, { of: last.of });
  const forward =
    draft.kind === 'count' && next?.kind === 'count' && isJoint(line, draft, next) ? next.of : null;
  return forward === null ? draft : redrafted(draft, { of: forward });
}

const isJoint = (line: Line, draft: Draft, next: Draft): boolean =>
  next.from - draft.to <= 2 && /^(?:and|or|to|of)$/.test(lowerAt(line, draft.to));

/** "Infections surpassed 100,000", "the toll rose to 75": what the verb before the number is said of. */
function subjectOf(line: Line, { from, kind }: Draft, last: Draft | undefined): string | null {
  if (kind !== 'count') return null;
  let verb = from - 1;
  while (STEPS.has(lowerAt(line, verb))) verb--;
  const isNear = last === undefined || last.to <= verb - 3;
  return isNear && REACHING.has(lowerAt(line, verb)) ? nounsBefore(line, verb) : null;
}

function nounsBefore(line: Line, verb: number): string | null {
  let first = verb;
  while (first > verb - 4 && /^(?:NOUN|PROPN|ADJ)$/.test(tagAt(line, first - 1))) first--;
  const phrase = first < verb ? phraseFrom(line, first) : null;
  return phrase !== null && phrase.to === verb ? wordsOf(line, phrase) : null;
}

const REACH = 8;

/** "the number of troops rose to 4,000": what the number is of. */
function numbered(line: Line, { from }: Draft): string | null {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    if (!NUMBER_NOUNS.has(lowerAt(line, i))) continue;
    const phrase = lowerAt(line, i + 1) === 'of' ? phraseFrom(line, i + 2) : null;
    return phrase !== null && phrase.to < from ? wordsOf(line, phrase) : null;
  }
  return null;
}
