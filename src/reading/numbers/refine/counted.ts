import { redrafted, type Draft } from '../draft.ts';
import { isDash, lowerAt, tagAt, textAt, type Line } from '../line.ts';
import { phraseFrom, wordsOf, type Phrase } from '../phrase.ts';
import type { Step } from './step.ts';

/** "2,000 foreign fighters", "700 of its citizens", "60% of its revenue": the noun phrase that the number counts. */
export const addCounted: Step = (line, drafts) =>
  drafts.map((draft, i) => {
    const phrase = countedBy(line, draft, drafts[i + 1]);
    return phrase === null
      ? draft
      : redrafted(draft, { of: wordsOf(line, phrase), past: phrase.to });
  });

function countedBy(line: Line, draft: Draft, next: Draft | undefined): Phrase | null {
  const { kind, to } = draft;
  if (kind === 'ordinal') return null;
  const limit = next?.from ?? line.tokens.length;
  const whole = next === undefined ? null : wholeOf(line, draft, next);
  if (whole !== null) return whole;
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

/** "70% of the 4,500 employees", "3 of his last 4 seasons": the whole stands behind its own number. */
function wholeOf(line: Line, { to, kind }: Draft, next: Draft): Phrase | null {
  const isOf = lowerAt(line, to) === 'of';
  const between = line.tokens.slice(isOf ? to + 1 : to, next.from);
  const isWhole =
    (isOf || (kind === 'fraction' && between.length > 0)) &&
    between.length <= 3 &&
    between.every(({ tag, lower }) => /^(?:DET|PRON|ADJ)$/.test(tag) || OWN.has(lower));
  return isWhole && next.kind === 'count' ? beside(line, next) : null;
}

const OWN: ReadonlySet<string> = new Set(['last', 'first', 'past', 'next', 'other']);

const countsPlainly = ({ kind, unit }: Draft): boolean =>
  kind === 'count' || kind === 'age' || kind === 'fraction' || (kind === 'rate' && unit === null);

/** "thousands more watched"; "32,000 more deaths" are deaths. */
const isNounSoon = (line: Line, i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tagAt(line, tagAt(line, i) === 'ADJ' ? i + 1 : i));

/** "of its citizens", "of the UAW workers", "of France’s voters"; not "of them". */
const partOf = (line: Line, i: number): Phrase | null =>
  /^(?:them|those|us|these|whom|which|it|you)$/.test(lowerAt(line, i)) &&
  tagAt(line, i + 1) !== 'NOUN'
    ? null
    : phraseFrom(line, i);

function beside(line: Line, { to, kind }: Draft): Phrase | null {
  const at = isDash(line, to) ? to + 1 : to;
  if (kind === 'age' && textAt(line, to) === ',') return null;
  return lowerAt(line, at) === 'more' && !isNounSoon(line, at + 1) ? null : phraseFrom(line, at);
}
