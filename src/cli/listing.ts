import type { Clean } from '../intake/index.ts';
import type { Person, Quantity, Quote, Reading } from '../reading/index.ts';
import { count, harmless, widthOf, wrap } from './output.ts';
import type { CliTools } from './tools.ts';
import { howKnown, kindInWords, paragraphAt, reportingWords, shownWords } from './words.ts';

const KEY = 2;
const NUMBER_COLUMN = 28;

interface Page {
  readonly width: number;
  readonly strong: (text: string) => string;
}

/** An article's quotes by speaker, its numbers and its summary, as people read them. */
export function listing(
  reading: Reading,
  clean: Clean,
  { stdout, bold }: Pick<CliTools, 'stdout' | 'bold'>,
): string {
  const page = pageOf(stdout, bold);
  const parts = [
    head(reading, clean, page),
    ...voices(reading, page),
    numbers(reading, page),
    summary(reading, page),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What people are said to think, want or support; empty where nobody is. */
export function listingOfBeliefs(
  beliefs: readonly Quote[],
  reading: Reading,
  { stdout, bold }: Pick<CliTools, 'stdout' | 'bold'>,
): string {
  if (beliefs.length === 0) return '';
  const page = pageOf(stdout, bold);
  const lines = beliefs.map((belief) => {
    const who = belief.name ?? belief.speaker?.text ?? 'Somebody';
    const told = `${who} ${belief.cue?.text ?? ''} ${shownWords(belief)}`;
    return wrap(harmless(`${told} · ${placeOf(belief, reading)}`), page.width, '  ');
  });
  return [page.strong('Thoughts and stances, not said'), ...lines].join('\n');
}

const placeOf = ({ start }: Quote, reading: Reading): string => `¶${paragraphAt(start, reading)}`;

const pageOf = (stdout: CliTools['stdout'], bold: boolean): Page => ({
  width: widthOf(stdout),
  strong: (text) => (bold ? `\u001b[1m${text}\u001b[22m` : text),
});

function head(reading: Reading, { title, url }: Clean, { width, strong }: Page): string {
  const facts = [
    reading.author === null ? null : `by ${reading.author}`,
    reading.date?.slice(0, 10),
    count(reading.quotes.length, 'quote'),
    count(reading.numbers.length, 'number'),
    url,
  ];
  return [strong(wrap(harmless(title), width)), harmless(facts.filter(Boolean).join(' · '))].join(
    '\n',
  );
}

/** Those who speak, in the reading's order; last the quotes whose speaker has no name. */
function voices(reading: Reading, page: Page): string[] {
  const named = reading.people.map((person) =>
    voice(
      nameLine(person),
      reading.quotes.filter(({ name }) => name === person.name),
      reading,
      page,
    ),
  );
  const nobody = reading.quotes.filter(
    ({ name }) => !reading.people.some((person) => person.name === name),
  );
  return [...named, voice('Speaker not certain', nobody, reading, page)];
}

function nameLine({ name, roles: [role] }: Person): string {
  return role === undefined ? name : `${name}, ${role}`;
}

function voice(line: string, quotes: readonly Quote[], reading: Reading, page: Page): string {
  if (quotes.length === 0) return '';
  return [
    page.strong(harmless(line)),
    ...quotes.map((quote) => quoteLines(quote, reading, page)),
  ].join('\n');
}

function quoteLines(quote: Quote, reading: Reading, { width }: Page): string {
  const facts = [
    kindInWords(quote),
    howKnown(quote),
    reportingWords(quote, reading),
    quote.relay && `via ${quote.relay}`,
  ];
  const line = facts.filter(Boolean).join(' · ');
  return `${wrap(harmless(shownWords(quote)), width, '  ')}\n${wrap(harmless(line), width, '    ')}`;
}

function numbers({ numbers: all }: Reading, page: Page): string {
  if (all.length === 0) return '';
  const key = all.filter((number) => number.key >= KEY);
  const others = all.filter((number) => number.key < KEY).map(({ text }) => text);
  const rest =
    others.length === 0 ? [] : [wrap(harmless(`Also: ${others.join(' · ')}`), page.width, '  ')];
  return [page.strong('Numbers'), ...key.map(numberLine), ...rest].join('\n');
}

function numberLine({ text, of, by }: Quantity): string {
  const told = [of, by === null ? null : `says ${by}`].filter(Boolean).join(' · ');
  return harmless(`  ${text.padEnd(NUMBER_COLUMN)} ${told}`.trimEnd());
}

function summary({ summary: sentences }: Reading, { width, strong }: Page): string {
  if (sentences.length === 0) return '';
  return [
    strong('In short'),
    ...sentences.map(({ text }) => wrap(harmless(text), width, '  ')),
  ].join('\n');
}
