import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { z } from 'zod';
import type { ArticleCard, KeptArticle } from '../archive.ts';
import type { Person, Quantity, Quote, Reading } from '../../reading/index.ts';
import { Body, type CorrectedRow, type QuantityRow, type QuoteRow } from './body.ts';
import { readHead, writeHead } from './card.ts';
import { dictionary } from './dictionary.ts';
import { wordsIn, wordsOut } from './words.ts';

/** No reading is longer, in bytes. */
const MOST_BYTES = 50_000_000;
/** Most readings fit; to make room for larger ones costs as much as to inflate them. */
const CHUNK_BYTES = 8192;

type Writing = Omit<KeptArticle, 'card'> & { readonly card: Omit<ArticleCard, 'id'> };

/** An article as it is kept: one line with its card, then its reading, deflated. The card's number is in the key. */
export function writeArticle({ card, ...kept }: Writing): Buffer {
  const body = deflateRawSync(JSON.stringify(bodyOf(kept)), { level: 9, dictionary });
  return Buffer.concat([Buffer.from(`${writeHead(card)}\n`), body]);
}

/** What was kept as article `id`, by this version or the one before; `null` when it is damaged. */
export function readArticle(id: number, record: Buffer): KeptArticle | null {
  const cut = record.indexOf('\n');
  if (cut < 0) return null;
  try {
    const { version, card } = readHead(record.toString('utf8', 0, cut));
    const json = inflateRawSync(record.subarray(cut + 1), {
      maxOutputLength: MOST_BYTES,
      chunkSize: CHUNK_BYTES,
      ...(version === 2 && { dictionary }),
    });
    const body = Body.parse(JSON.parse(json.toString()));
    return { card: { id, ...card }, ...readingsOf(body, card.author, card.date) };
  } catch {
    return null;
  }
}

function bodyOf({ reading, asRead, corrected = [] }: Omit<KeptArticle, 'card'>): Body {
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

const asReadRows = (asRead: Reading, reading: Reading, put: Put) => ({
  ...rowsOf(asRead, put),
  ...(asRead.summary.length !== reading.summary.length && { summary: summaryRows(asRead) }),
});

type Put = (word: string | null) => number | null;

const rowsOf = (
  { quotes, numbers, people }: Pick<Reading, 'quotes' | 'numbers' | 'people'>,
  put: Put,
) => ({
  quotes: quotes.map((quote): z.output<typeof QuoteRow> => [
    [quote.start, quote.end],
    quote.kind,
    placeOf(quote.speaker),
    put(quote.name),
    put(quote.relay),
    placeOf(quote.cue),
    quote.confidence,
    put(quote.why),
  ]),
  numbers: numbers.map((number): z.output<typeof QuantityRow> => [
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

function readingsOf(body: Body, author: string | null, date: string | null) {
  const reading = readingOf(body, author, date);
  const { asRead, corrected } = body;
  const word = wordsIn(body.words);
  return {
    reading,
    ...(corrected && {
      corrected: corrected.map(([index, id, by, at, was]) => ({
        index,
        id,
        by,
        at,
        was: word(was),
      })),
    }),
    ...(asRead && {
      asRead: readingOf(
        { ...body, ...asRead, summary: asRead.summary ?? body.summary },
        author,
        date,
      ),
    }),
  };
}

function readingOf(body: Body, author: string | null, date: string | null): Reading {
  const { text } = body;
  const word = wordsIn(body.words);
  const span = ([start, end]: readonly [number, number]) => {
    if (start > end || end > text.length) throw new RangeError('a span outside the text');
    return { start, end, text: text.slice(start, end) };
  };
  const quotes = body.quotes.map(
    ([place, kind, speaker, name, relay, cue, confidence, why]): Quote => ({
      // Field by field: to spread a span into an object that goes on is twenty times slower.
      start: place[0],
      end: place[1],
      text: span(place).text,
      kind,
      speaker: speaker && span(speaker),
      name: word(name),
      relay: word(relay),
      cue: cue && span(cue),
      confidence,
      why: word(why) ?? '',
    }),
  );
  const numbers = body.numbers.map(
    ([place, value, low, high, bound, trend, kind, unit, of, by, key]): Quantity => ({
      start: place[0],
      end: place[1],
      text: span(place).text,
      value,
      low,
      high,
      bound,
      trend,
      kind,
      unit: word(unit),
      of: word(of),
      by: word(by),
      key,
    }),
  );
  const title = body.title && span(body.title);
  const summary = body.summary.map(span);
  return { text, title, author, date, quotes, numbers, people: body.people, summary };
}
