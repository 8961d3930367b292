import { lowerAt, tagAt, type Line } from '../line.ts';
import { redrafted, type Draft } from '../draft.ts';
import { joined, type Step } from './step.ts';

/** "five out of 14", "nine of the 10", "one in four": a part of a whole, two numbers that are one. */
export const joinOutOf: Step = (line, drafts) =>
  joined(drafts, (left, right) => {
    if (!isPart(left, right) || !isJoint(line, left, right)) return null;
    const value = (left.value ?? 0) / (right.value ?? 1);
    return redrafted(left, {
      value,
      kind: 'fraction',
      unit: null,
      form: 'part',
      to: right.to,
      past: right.to,
    });
  });

const isPart = (left: Draft, right: Draft): boolean =>
  isWhole(left) &&
  isWhole(right) &&
  (left.value ?? 0) < (right.value ?? 0) &&
  (left.value ?? 0) > 0;

const isWhole = ({ kind, form, value, scale }: Draft): boolean =>
  kind === 'count' &&
  form !== 'vague' &&
  value !== null &&
  Number.isInteger(value) &&
  scale <= 1000;

/** Above that "two in 20" is two things in twenty others. */
const LARGEST_IN = 10;

function isJoint(line: Line, left: Draft, right: Draft): boolean {
  const between = line.tokens.slice(left.to, right.from).map(({ lower }) => lower);
  const joint = between.filter((word) => word !== 'every' && word !== 'each').join(' ');
  if (joint === 'out of' || joint === 'of' || joint === 'out of the') return true;
  const isSmall =
    (left.value ?? 0) < LARGEST_IN &&
    (/^(?:NOUN|ADJ|PROPN|VERB|AUX|PUNCT|)$/.test(tagAt(line, right.to)) ||
      lowerAt(line, right.to) === 'of');
  return joint === 'in' && isSmall && lowerAt(line, left.from - 1) !== '-';
}
