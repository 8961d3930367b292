import { z } from 'zod';
import type { Person, Quantity, Quote } from '../../reading/index.ts';

type Place = readonly [start: number, end: number];
type Word = number | null;

/** A quote, its spans without their text. */
export type QuoteRow = readonly [
  place: Place,
  kind: Quote['kind'],
  speaker: Place | null,
  name: Word,
  relay: Word,
  cue: Place | null,
  confidence: Quote['confidence'],
  why: Word,
];

/** A number, the same way. */
export type QuantityRow = readonly [
  place: Place,
  value: number | null,
  low: number | null,
  high: number | null,
  bound: Quantity['bound'],
  trend: Quantity['trend'],
  kind: Quantity['kind'],
  unit: Word,
  of: Word,
  by: Word,
  key: number,
];

// Rows are looked at by hand: an article has dozens, and half of the time of reading one went into them.

type Check = (value: unknown) => boolean;

const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isNumber: Check = (value) => Number.isFinite(value);
const orNull =
  (is: Check): Check =>
  (value) =>
    value === null || is(value);
const oneOf = (...words: readonly unknown[]): Check => {
  const known = new Set(words);
  return (value) => known.has(value);
};
const rowOf =
  (...checks: readonly Check[]): Check =>
  (value) => {
    if (!Array.isArray(value) || value.length !== checks.length) return false;
    for (let i = 0; i < checks.length; i += 1) if (checks[i]?.(value[i]) !== true) return false;
    return true;
  };

const isPlace = rowOf(isCount, isCount);
const [isWord, isFigure] = [orNull(isCount), orNull(isNumber)];

/** Checks a quote’s row. */
export const quoteRow = z.custom<QuoteRow>(
  rowOf(
    isPlace,
    oneOf('direct', 'mixed', 'indirect'),
    orNull(isPlace),
    isWord,
    isWord,
    orNull(isPlace),
    oneOf('named', 'worked-out', 'uncertain'),
    isWord,
  ),
);

const BOUNDS = ['exact', 'about', 'over', 'under', 'range'];
const KINDS = 'count money percent fraction age duration measure ordinal rate'.split(' ');

/** Checks a number’s row. */
export const quantityRow = z.custom<QuantityRow>(
  rowOf(
    isPlace,
    isFigure,
    isFigure,
    isFigure,
    oneOf(...BOUNDS),
    oneOf('up', 'down', null),
    oneOf(...KINDS),
    isWord,
    isWord,
    isWord,
    isNumber,
  ),
);

const isType = oneOf('person', 'organisation', 'document', 'group', 'unnamed');
const isText: Check = (value) => typeof value === 'string';
const areTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isPerson = rowOf(isText, isType, areTexts, areTexts, isCount);

/** Checks somebody’s line in an article. */
export const personRow = z.custom<Person>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { name, type, aliases, roles, quotes }: Partial<Record<keyof Person, unknown>> = value;
  return isPerson([name, type, aliases, roles, quotes]);
});

/** Checks a span without its text. */
export const place = z.custom<Place>(isPlace);
