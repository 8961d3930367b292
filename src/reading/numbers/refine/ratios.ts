import { redrafted, type Draft } from '../draft.ts';
import { lowerAt, type Line } from '../line.ts';
import { joined, type Step } from './step.ts';

/** "3 to 1", "4 to 1": so many for each one, two numbers that are one. */
export const joinRatios: Step = (line, drafts) =>
  joined(drafts, (left, right) =>
    isRatio(line, left, right)
      ? redrafted(left, { kind: 'rate', unit: 'to one', to: right.to, past: right.to })
      : null,
  );

/** Two to a hundred against one. */
const isRatio = (line: Line, left: Draft, right: Draft): boolean =>
  isPlain(left) &&
  isPlain(right) &&
  right.value === 1 &&
  (left.value ?? 0) > 1 &&
  (left.value ?? 0) <= 100 &&
  right.from === left.to + 1 &&
  lowerAt(line, left.to) === 'to' &&
  lowerAt(line, left.from - 1) !== 'from';

const isPlain = ({ kind, form, bound }: Draft): boolean =>
  kind === 'count' && form === 'digits' && bound === 'exact';
