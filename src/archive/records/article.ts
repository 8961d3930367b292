import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { ArticleCard, KeptArticle } from '../archive.ts';
import type { Person, Quantity, Quote, Reading } from '../../reading/index.ts';
import { Card, cardOf, headOf } from './card.ts';
import { wordsIn, wordsOut } from './words.ts';

const Place = z.tuple([z.int().min(0), z.int().min(0)]);
const Word = z.int().min(0).nullable();
const figure = z.number().nullable();

const QuoteRow = z.tuple([
  Place,
  z.enum(['direct', 'mixed', 'indirect']),
  Place.nullable(),
  Word,
  Word,
  Place.nullable(),
  z.enum(['named', 'worked-out', 'uncertain']),
  Word,
]);

const QuantityRow = z.tuple([
  Place,
  figure,
  figure,
  figure,
  z.enum(['exact', 'about', 'over', 'under', 'range']),
  z.enum(['up', 'down']).nullable(),
  z.enum([
    'count',
    'money',
    'percent',
    'fraction',
    'age',
    'duration',
    'measure',
    'ordinal',
    'rate',
  ]),
  Word,
  Word,
  Word,
  z.number(),
]);

const PersonRow = z.object({
  name: z.string(),
  type: z.enum(['person', 'organisation', 'document', 'group', 'unnamed']),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  quotes: z.int().min(0),
});

/** A reading as it is kept: spans without their text, words that come again once. */
const Body = z.object({
  text: z.string(),
  title: Place.nullable(),
  words: z.array(z.string()),
  quotes: z.array(QuoteRow),
  numbers: z.array(QuantityRow),
  people: z.array(PersonRow),
  summary: z.array(Place),
});

type Body = z.output<typeof Body>;

/** No reading is longer, in bytes. */
const MOST_BYTES = 50_000_000;

/** An article as it is kept: one line with its card, then its reading, deflated. The card's number is in the key. */
export function writeArticle(card: Omit<ArticleCard, 'id'>, reading: Reading): Buffer {
  const body = deflateRawSync(JSON.stringify(bodyOf(reading)));
  return Buffer.concat([Buffer.from(`${JSON.stringify(headOf(card))}\n`), body]);
}

/** What was kept as article `id`; `null` when it is damaged. */
export function readArticle(id: number, record: Buffer): KeptArticle | null {
  const cut = record.indexOf('\n');
  if (cut < 0) return null;
  try {
    const head = Card.parse(JSON.parse(record.toString('utf8', 0, cut)));
    const json = inflateRawSync(record.subarray(cut + 1), { maxOutputLength: MOST_BYTES });
    const body = Body.parse(JSON.parse(json.toString()));
    return { card: cardOf(id, head), reading: readingOf(body, head.author, head.date) };
  } catch {
    return null;
  }
}

function bodyOf(reading: Reading): Body {
  const { text, title, people, summary } = reading;
  const words = wordsOut();
  return {
    text,
    title: placeOf(title),
    quotes: reading.quotes.map((quote) => [
      [quote.start, quote.end],
      quote.kind,
      placeOf(quote.speaker),
      words.put(quote.name),
      words.put(quote.relay),
      placeOf(quote.cue),
      quote.confidence,
      words.put(quote.why),
    ]),
    numbers: reading.numbers.map((number) => [
      [number.start, number.end],
      number.value,
      number.low,
      number.high,
      number.bound,
      number.trend,
      number.kind,
      words.put(number.unit),
      words.put(number.of),
      words.put(number.by),
      number.key,
    ]),
    people: people.map(personRow),
    summary: summary.map(({ start, end }) => [start, end]),
    words: words.all,
  };
}

type Extent = { readonly start: number; readonly end: number } | null;

const placeOf = (span: Extent): [number, number] | null => span && [span.start, span.end];

const personRow = ({ name, type, aliases, roles, quotes }: Person) => ({
  name,
  type,
  aliases: [...aliases],
  roles: [...roles],
  quotes,
});

function readingOf(body: Body, author: string | null, date: string | null): Reading {
  const { text } = body;
  const word = wordsIn(body.words);
  const span = ([start, end]: readonly [number, number]) => {
    if (start > end || end > text.length) throw new RangeError('a span outside the text');
    return { start, end, text: text.slice(start, end) };
  };
  const quotes = body.quotes.map(
    ([place, kind, speaker, name, relay, cue, confidence, why]): Quote => ({
      ...span(place),
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
      ...span(place),
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
