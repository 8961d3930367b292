import { redrafted } from '../draft.ts';
import type { Step } from './step.ts';

/** No two numbers share a word: what both took belongs to the first. */
export const keepApart: Step = (_line, drafts) => {
  let past = 0;
  return drafts.map((draft) => {
    const from = Math.max(draft.from, past);
    past = draft.to;
    return from === draft.from ? draft : redrafted(draft, { from });
  });
};
