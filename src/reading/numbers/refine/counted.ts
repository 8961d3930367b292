import type { Draft } from '../draft.ts';
import { isDash, lowerAt, tagAt, textAt, type Line } from '../line.ts';
import { phraseFrom, wordsOf, type Phrase } from '../phrase.ts';
import type { Step } from './step.ts';

/** "2,000 foreign fighters", "700 of its citizens", "60% of its revenue": the noun phrase that the number counts. */
export const addCounted: Step = (line, drafts) =>
  drafts.map((draft, i) => {
    const phrase = countedBy(line, draft, drafts[i + 1]);
    return phrase === null ? draft : { ...draft, of: wordsOf(line, phrase), past: phrase.to };
  });

function countedBy(line: Line, draft: Draft, next: Draft | undefined): Phrase | null {
  const { kind, to } = draft;
  if (kind === 'ordinal') return null;
  const limit = next?.from ?? line.tokens.length;
  const phrase =
    lowerAt(line, to) === 'of'
      ? partOf(line, to + 1)
      : countsPlainly(draft)
        ? beside(line, draft)
        : null;
  return phrase !== null && phrase.from < limit
    ? { ...phrase, to: Math.min(phrase.to, limit) }
    : null;
}

const countsPlainly = ({ kind, unit }: Draft): boolean =>
  kind === 'count' || kind === 'age' || kind === 'fraction' || (kind === 'rate' && unit === null);

/** "of its citizens", "of the UAW workers", "of France’s voters"; not "of them". */
const partOf = (line: Line, i: number): Phrase | null =>
  /^(?:them|those|us|these|whom|which|it|you)$/.test(lowerAt(line, i)) &&
  !/^(?:NOUN|ADJ)$/.test(tagAt(line, i + 1))
    ? null
    : phraseFrom(line, i);

function beside(line: Line, { to, kind }: Draft): Phrase | null {
  const at = isDash(line, to) ? to + 1 : to;
  if (kind === 'age' && textAt(line, to) === ',') return null;
  if (tagAt(line, at) === 'DET') return phraseFrom(line, at);
  return phraseFrom(line, at);
}
