import { lowerAt, tagAt, type Line } from '../line.ts';
import { redrafted, type Draft } from '../draft.ts';
import type { Step } from './step.ts';

/** "from 13.5 to 14.0 mm", "280 million of the 1.5 billion shekels", "5 or 10 percent": the unit stands once, for both. */
export const shareUnits: Step = (line, drafts) => {
  const found = [...drafts];
  for (let i = found.length - 2; i >= 0; i--) {
    const [left, right] = [found[i], found[i + 1]];
    if (left === undefined || right === undefined) continue;
    if (isBare(left) && isUnit(right) && isJoint(line, left, right))
      found[i] = redrafted(left, { kind: right.kind, unit: right.unit });
    else if (isBare(right) && isUnit(left) && isChange(line, left, right))
      found[i + 1] = redrafted(right, { kind: left.kind, unit: left.unit });
  }
  return found;
};

const isBare = ({ kind, form }: Draft): boolean => kind === 'count' && form !== 'vague';

const isUnit = ({ kind }: Draft): boolean =>
  kind === 'money' ||
  kind === 'percent' ||
  kind === 'measure' ||
  kind === 'duration' ||
  kind === 'age';

const JOINTS: ReadonlySet<string> = new Set([
  'to',
  'or',
  'and',
  'of the',
  'by',
  'x',
  '×',
  'to about',
  'to nearly',
  'to more than',
]);

const isJoint = (line: Line, left: Draft, right: Draft): boolean =>
  JOINTS.has(between(line, left.to, right.from));

/** "fell from 5 percent to 4": nothing counted may follow. */
const isChange = (line: Line, left: Draft, right: Draft): boolean =>
  /^(?:to|from|or)$/.test(between(line, left.to, right.from)) &&
  isAlike(left, right) &&
  !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tagAt(line, right.to)) &&
  lowerAt(line, right.to) !== 'of';

/** "fell 8% to 1.1 million" is of two things. */
const isAlike = (left: Draft, right: Draft): boolean =>
  left.scale === right.scale && (left.kind !== 'percent' || Math.abs(right.value ?? 0) <= 100);

const between = (line: Line, from: number, to: number): string =>
  to - from > 3
    ? ''
    : line.tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' ');
