import {
  ALWAYS_CONJUNCTIONS,
  FORMS_OF_BE,
  NEGATIONS,
  POINTERS,
  SOMETIMES_CONJUNCTIONS,
  UNIVERSAL,
} from '../../languages/en/universal-tags.ts';
import type { Tag } from '../../text/doc.ts';

/** A word as a parser sees it: start, end, Penn tag, name class, head, relation to the head. */
export type ParsedWord = readonly [number, number, string, string, number, string];

/** An article parsed by machine. */
export interface ParsedArticle {
  readonly id: string;
  readonly toks: readonly ParsedWord[];
}

/** The universal tag of a parsed word; `null` for marks and what has none. */
export function universalTag(
  lower: string,
  [, , penn, , , relation]: ParsedWord,
  next: string | undefined,
): Tag | null {
  if (penn === 'TO') return next === 'VB' ? 'PART' : 'ADP';
  if (penn === 'RB' && NEGATIONS.has(lower)) return 'PART';
  if (penn === 'DT' && POINTERS.has(lower)) return relation === 'det' ? 'DET' : 'PRON';
  return finer(UNIVERSAL[penn] ?? null, lower, relation);
}

function finer(general: Tag | null, lower: string, relation: string): Tag | null {
  if (general === 'ADP') return isConjunction(lower, relation) ? 'SCONJ' : 'ADP';
  if (general === 'VERB') return isAuxiliary(lower, relation) ? 'AUX' : 'VERB';
  return general;
}

const isConjunction = (lower: string, relation: string): boolean =>
  ALWAYS_CONJUNCTIONS.has(lower) || (relation === 'mark' && SOMETIMES_CONJUNCTIONS.has(lower));

const isAuxiliary = (lower: string, relation: string): boolean =>
  FORMS_OF_BE.has(lower) || /^(?:aux|auxpass|cop)$/.test(relation);
