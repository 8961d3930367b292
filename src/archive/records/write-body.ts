import { deflateRawSync } from 'node:zlib';
import type { z } from 'zod';
import type { KeptArticle } from '../archive.ts';
import type { Person, Reading } from '../../reading/index.ts';
import type { Body, CorrectedRow } from './body.ts';
import { dictionary } from './dictionary.ts';
import type { QuantityRow, QuoteRow } from './rows.ts';
import { wordsOut } from './words.ts';

/** What is kept of a reading: as people have put it right, beside what the engine read. */
export type Put = Omit<KeptArticle, 'card'>;

/** A reading as it is kept, without the card that goes before it. */
export function writeBody(put: Put): Buffer {
  return deflateRawSync(JSON.stringify(bodyOf(put)), { level: 9, dictionary });
}

function bodyOf({ reading, asRead, corrected = [] }: Put): Body {
  const words = wordsOut();
  const corrections = corrected.map(({ index, id, by, at, was }): z.output<typeof CorrectedRow> => [
    index,
    id,
    by,
    at,
    words.put(was),
  ]);
  return {
    text: reading.text,
    title: placeOf(reading.title),
    ...rowsOf(reading, words.put),
    summary: summaryRows(reading),
    ...(asRead && { asRead: asReadRows(asRead, reading, words.put) }),
    ...(corrections.length > 0 && { corrected: corrections }),
    words: words.all,
  };
}

const summaryRows = ({ summary }: Reading) =>
  summary.map(({ start, end }): [number, number] => [start, end]);

const asReadRows = (asRead: Reading, reading: Reading, put: PutWord) => ({
  ...rowsOf(asRead, put),
  ...(asRead.summary.length !== reading.summary.length && { summary: summaryRows(asRead) }),
});

type PutWord = (word: string | null) => number | null;

const rowsOf = (
  { quotes, numbers, people }: Pick<Reading, 'quotes' | 'numbers' | 'people'>,
  put: PutWord,
) => ({
  quotes: quotes.map((quote): QuoteRow => [
    [quote.start, quote.end],
    quote.kind,
    placeOf(quote.speaker),
    put(quote.name),
    put(quote.relay),
    placeOf(quote.cue),
    quote.confidence,
    put(quote.why),
  ]),
  numbers: numbers.map((number): QuantityRow => [
    [number.start, number.end],
    number.value,
    number.low,
    number.high,
    number.bound,
    number.trend,
    number.kind,
    put(number.unit),
    put(number.of),
    put(number.by),
    number.key,
  ]),
  people: people.map(personRow),
});

type Extent = { readonly start: number; readonly end: number } | null;

const placeOf = (span: Extent): [number, number] | null => span && [span.start, span.end];

const personRow = ({ name, type, aliases, roles, quotes }: Person) => ({
  name,
  type,
  aliases: [...aliases],
  roles: [...roles],
  quotes,
});
