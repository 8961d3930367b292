import type { Quote } from '../../reading/index.ts';

/** What is no quote keeps its place, so that the places of the others stay what they are, and has no words. */
export const hole = (quote: Quote): Quote => ({
  ...quote,
  end: quote.start,
  text: '',
  kind: 'indirect',
  speaker: null,
  name: null,
  relay: null,
  cue: null,
  confidence: 'uncertain',
  why: 'put right: no quote',
});

/** Whether a quote was withdrawn. */
export const isHole = ({ start, end }: Quote): boolean => start === end;
