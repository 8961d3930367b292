import {
  keyReasons,
  speakerCandidates,
  type Candidates,
  type Quantity,
  type Quote,
  type Reading,
  type Reason,
  type Weighed,
} from '../reading/index.ts';
import { harmless, widthOf, wrap } from './output.ts';
import type { CliTools } from './tools.ts';
import { kindInWords, paragraphAt, shownWords } from './words.ts';

/** Each quote and number with its place and the rule that decided, for whoever wonders why. */
export function explain(reading: Reading, { stdout }: Pick<CliTools, 'stdout'>): string {
  const width = widthOf(stdout);
  const candidates = speakerCandidates(reading);
  const quotes = reading.quotes.map((quote, i) =>
    explainQuote(quote, candidates[i] ?? null, reading, width),
  );
  return [...quotes, ...explainedNumbers(reading, width).map(({ says }) => says)].join('\n\n');
}

/** The numbers alone, those that a fact-checker wants most first, each with the reasons. */
export function explainNumbers(reading: Reading, { stdout }: Pick<CliTools, 'stdout'>): string {
  return explainedNumbers(reading, widthOf(stdout))
    .toSorted((a, b) => b.key - a.key)
    .map(({ says }) => says)
    .join('\n\n');
}

function explainedNumbers(reading: Reading, width: number) {
  const reasons = keyReasons(reading);
  return reading.numbers.map((number, i) => ({
    key: number.key,
    says: explainNumber(number, reasons[i] ?? [], reading, width),
  }));
}

/** So many of those who were weighed are shown, if they had so much of a chance. */
const MOST = 4;
const LEAST = 0.01;

function weighed(title: string, all: readonly Weighed[]): (readonly [string, string])[] {
  return all
    .filter(({ chance }) => chance >= LEAST)
    .slice(0, MOST)
    .map(({ text, chance, evidence }, i) => [
      i === 0 ? title : '',
      `${percent(chance)} ${text ?? 'nobody'} (${evidence.join(', ')})`,
    ]);
}

const percent = (chance: number): string => `${Math.round(100 * chance)} %`.padStart(5);

function explainQuote(
  quote: Quote,
  candidates: Candidates | null,
  reading: Reading,
  width: number,
): string {
  const facts = [
    ['who', quote.name ?? 'no name'],
    ['speaker', quote.speaker?.text ?? 'none in the text'],
    ['cue', quote.cue?.text ?? 'none'],
    ['relay', quote.relay],
    ['sure', quote.confidence],
    ['why', quote.why],
    ...weighed('speaks', candidates?.speakers ?? []),
    ...weighed('means', candidates?.people ?? []),
  ] as const;
  const place = `¶${paragraphAt(quote.start, reading)} ${quote.start}–${quote.end} · ${kindInWords(quote)}`;
  return block(place, shownWords(quote), facts, width);
}

function explainNumber(
  number: Quantity,
  reasons: readonly Reason[],
  reading: Reading,
  width: number,
): string {
  const facts = [
    ['value', String(number.value ?? `${number.low ?? ''}…${number.high ?? ''}`)],
    ['is', [number.bound, number.kind, number.unit, number.trend].filter(Boolean).join(', ')],
    ['of', number.of],
    ['by', number.by ?? 'the article'],
    ['key', number.key.toFixed(1)],
    ...reasons.map(
      ({ says, points }, i) => [i === 0 ? 'because' : '', `${signed(points)} ${says}`] as const,
    ),
  ] as const;
  return block(
    `¶${paragraphAt(number.start, reading)} ${number.start}–${number.end} · number`,
    number.text,
    facts,
    width,
  );
}

const signed = (points: number): string =>
  `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

function block(
  place: string,
  words: string,
  facts: readonly (readonly [string, string | null])[],
  width: number,
): string {
  const lines = facts.flatMap(([name, fact]) =>
    fact === null ? [] : [`  ${name.padEnd(8)} ${harmless(fact)}`],
  );
  return [place, wrap(harmless(words), width, '  '), ...lines].join('\n');
}
