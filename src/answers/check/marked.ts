import type { Quote, Reading } from '../../reading/index.ts';

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** “…” · "…" · «…», or from an opening mark to the end of its line */
const DOUBLE = /[“„«"][^“”„«»"\n]*(?:[”»"]|$)/gm;
/** ‘Yes,’ but not the boys’ own */
const SINGLE = /(?<![\p{L}\p{N}])[‘'](?=\S).*?\S[’'](?![\p{L}\p{N}])/gu;

/** The stretches of an article that are in somebody’s own words: what is in quotation marks, and direct speech without any. */
export function ownWords({ text, quotes }: Pick<Reading, 'text' | 'quotes'>): Extent[] {
  return [
    ...quotes.filter(({ kind }) => kind === 'direct'),
    ...quotes.filter(({ kind }) => kind === 'mixed').flatMap(inSingleMarks),
    ...extents(text, DOUBLE, 0),
  ];
}

const inSingleMarks = ({ text, start }: Quote): Extent[] => extents(text, SINGLE, start);

const extents = (text: string, pattern: RegExp, from: number): Extent[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
  }));
