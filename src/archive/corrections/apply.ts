import { personIdOf } from '../fold.ts';
import type { Quantity, Quote, Reading } from '../../reading/index.ts';
import type { Corrected, Correction } from './correction.ts';
import { hole } from './hole.ts';
import { indexesOf } from './locate.ts';
import { paragraphsThatAre, quotesWithin, withoutParagraphs } from './outside.ts';
import { peopleAfter } from './people.ts';

/** A reading with what was put right in it. */
export interface Applied {
  readonly reading: Reading;
  readonly corrected: readonly Corrected[];
}

/** More renamings in a row than anybody makes. */
const MOST_STEPS = 20;

/** Puts right in a reading of the engine what people have corrected, in the order in which they did; what is called otherwise everywhere comes last. */
export function applied(read: Reading, corrections: readonly Correction[]): Applied {
  const holding = corrections
    .filter(({ undone }) => undone === null)
    .toSorted((a, b) => a.at - b.at);
  if (holding.length === 0) return { reading: read, corrected: [] };
  const reading = withoutParagraphs(read, paragraphsThatAre(read.text, wordsOutside(holding)));
  const quotes = [...reading.quotes];
  const corrected = new Map<number, Corrected>();
  const put = (index: number, quote: Quote, { id, by, at }: Correction) => {
    const was = corrected.get(index)?.was ?? reading.quotes[index]?.name ?? null;
    quotes[index] = quote;
    corrected.set(index, { index, id, by, at, was });
  };
  for (const each of holding) applyTo({ ...reading, quotes }, each, put);
  const renamed = renamings(holding);
  quotes.forEach((quote, index) => {
    const by = quote.name === null ? null : renamed(quote.name);
    if (by?.last) put(index, { ...quote, name: by.name }, by.last);
  });
  const nameOf = (name: string) => renamed(name).name;
  return {
    reading: {
      ...reading,
      quotes,
      people: peopleAfter(reading.people, quotes, nameOf),
      numbers: reading.numbers.map((number) => saidByNow(number, reading, quotes, nameOf)),
    },
    corrected: [...corrected.values()].toSorted((a, b) => a.index - b.index),
  };
}

const wordsOutside = (corrections: readonly Correction[]): readonly string[] =>
  corrections.flatMap(({ fix }) => (fix.as === 'not-article' ? fix.words : []));

type Put = (index: number, quote: Quote, correction: Correction) => void;

function applyTo(reading: Reading, correction: Correction, put: Put): void {
  const { fix } = correction;
  const withdraw = (indexes: readonly number[]) => {
    for (const index of indexes) {
      const quote = reading.quotes[index];
      if (quote) put(index, hole(quote), correction);
    }
  };
  switch (fix.as) {
    case 'speaker':
      for (const words of fix.words) setSpeaker(reading, words, fix.name, correction, put);
      break;
    case 'no-quote':
      withdraw(fix.words.flatMap((words) => indexesOf(reading, words)));
      break;
    case 'not-article':
      withdraw(quotesWithin(reading, paragraphsThatAre(reading.text, fix.words)));
      break;
    case 'person':
      if (fix.article !== null) renameHere(reading, fix.from, fix.name, correction, put);
      break;
    default:
  }
}

/** A quote that later readings do not find is put there again. */
function setSpeaker(
  reading: Reading,
  words: string,
  name: string | null,
  correction: Correction,
  put: Put,
): void {
  const indexes = indexesOf(reading, words);
  const start = reading.text.indexOf(words);
  if (indexes.length === 0 && start >= 0 && name !== null)
    put(
      reading.quotes.length,
      { ...unfound(words, start), ...saidBy(name, correction) },
      correction,
    );
  for (const index of indexes) {
    const quote = reading.quotes[index];
    if (quote) put(index, { ...quote, ...saidBy(name, correction) }, correction);
  }
}

const saidBy = (name: string | null, { by }: Correction) => ({
  name,
  confidence: name === null ? ('uncertain' as const) : ('named' as const),
  why: `put right by ${by}`,
});

const unfound = (text: string, start: number) => ({
  start,
  end: start + text.length,
  text,
  kind: /^["“”«„‘']/.test(text) ? ('direct' as const) : ('indirect' as const),
  speaker: null,
  relay: null,
  cue: null,
});

function renameHere(
  { quotes }: Reading,
  from: string,
  name: string,
  correction: Correction,
  put: Put,
): void {
  quotes.forEach((quote, index) => {
    if (quote.name !== null && personIdOf(quote.name) === from)
      put(index, { ...quote, name }, correction);
  });
}

/** What somebody is called after all renamings, and by the last of them; `last` is absent when there is none. */
function renamings(corrections: readonly Correction[]) {
  const steps = new Map<string, { readonly name: string; readonly by: Correction }>();
  for (const by of corrections)
    if (by.fix.as === 'person' && by.fix.article === null)
      steps.set(by.fix.from, { name: by.fix.name, by });
  return (given: string): { readonly name: string; readonly last?: Correction } => {
    let found: { readonly name: string; readonly last?: Correction } = { name: given };
    for (let i = 0; i < MOST_STEPS; i += 1) {
      const step = steps.get(personIdOf(found.name));
      if (step === undefined || step.name === found.name) break;
      found = { name: step.name, last: step.by };
    }
    return found;
  };
}

const saidByNow = (
  number: Quantity,
  reading: Reading,
  quotes: readonly Quote[],
  nameOf: (name: string) => string,
): Quantity =>
  number.by === null
    ? number
    : Object.assign({}, number, { by: sayer(number, reading, quotes) ?? nameOf(number.by) });

/** Who gives a number that stands in a quote whose speaker was put right. */
function sayer(
  { start, end, by }: { readonly start: number; readonly end: number; readonly by: string | null },
  before: Reading,
  after: readonly Quote[],
): string | null {
  const at = before.quotes.findIndex(
    (quote) => quote.start <= start && end <= quote.end && quote.name === by,
  );
  return after[at]?.name ?? null;
}
