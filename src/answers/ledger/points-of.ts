import type { LedgerThing } from './ledger.ts';

/** The figures of a thing as they are drawn. */
export const pointsOf = ({ what, figures }: LedgerThing) => ({
  what,
  points: figures.map(({ number: { words, by, source }, value, low, high }) => ({
    day: source.day,
    words,
    by,
    value,
    low,
    high,
  })),
});
