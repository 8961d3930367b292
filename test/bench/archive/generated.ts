import type { ImportedArticle, NewArticle } from '../../../src/archive/archive.ts';
import { pack } from '../../../src/archive/pack.ts';
import type { Person, Quote, Reading, Span } from '../../../src/reading/index.ts';

// Articles that nobody wrote: made-up words as often as words are (Zipf 1), people quoted as often as people are (Zipf 0.9).

export const QUOTES_AN_ARTICLE = 10;
const SPEAKERS = 50_000;
const WORDS = 100_000;
/** Words of a quote: 13 that are indexed and 4 common ones, near 100 characters. */
const QUOTE_WORDS = 13;
const COMMON = ['the', 'and', 'that', 'will'];

/** A seeded die: each run makes the same articles. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Ranks drawn so that rank r comes as often as 1 / r^power. */
function zipf(count: number, power: number): (roll: number) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) sums[rank] = sum += 1 / (rank + 1) ** power;
  return (roll) => {
    const wanted = roll * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const speakerRank = zipf(SPEAKERS, 0.9);
const wordRank = zipf(WORDS, 1);

const HEADS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'z'];
const TAILS = ['a', 'e', 'i', 'o', 'u'];

/** The made-up word with this number; frequent ones are short. */
function wordAt(number: number): string {
  let left = number + 80;
  let word = '';
  while (left > 0) {
    word += `${HEADS[left % 16] ?? 'b'}${TAILS[Math.floor(left / 16) % 5] ?? 'a'}`;
    left = Math.floor(left / 80);
  }
  return `${word}q`;
}

/** The name of the person with this rank; no two alike. */
function nameAt(rank: number): string {
  const [first, last] = [wordAt(rank % 400), wordAt(1000 + rank)];
  return `${capital(first)} ${capital(last)}`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Article `number` as it comes from reading, at an hour of its own: ten quotes, two numbers, as much text again around them. */
export function generated(number: number, roll: () => number): NewArticle {
  const words = (count: number) =>
    Array.from({ length: count }, () => wordAt(wordRank(roll()))).join(' ');
  const title = capital(words(5));
  const parts: string[] = [title];
  const quotes: Quote[] = [];
  let at = title.length + 2;
  for (let i = 0; i < QUOTES_AN_ARTICLE; i += 1) {
    const name = nameAt(speakerRank(roll()));
    const said = `“${capital(words(6))} ${COMMON.join(' ')} ${words(QUOTE_WORDS - 6)},”`;
    const paragraph = `${said} said ${name}. ${capital(words(12))}.`;
    quotes.push(quoteAt(at, said, name));
    parts.push(paragraph);
    at += paragraph.length + 2;
  }
  const text = parts.join('\n\n');
  return {
    reading: readingOf(text, title, quotes, number),
    url: `https://paper.example/${number}`,
    title,
    addedBy: 'U0000001',
    channel: null,
    now: Date.parse('2020-01-01') + number * 3_600_000,
  };
}

/** The same as a reading thread hands it over to an import, of today. */
export function imported({ reading, ...rest }: NewArticle, now: number): ImportedArticle {
  return { ...rest, now, name: rest.url ?? '', packed: pack({ reading }, rest) };
}

function quoteAt(start: number, said: string, name: string): Quote {
  const cueAt = start + said.length + 1;
  const speaker = spanAt(cueAt + 5, name);
  return {
    ...spanAt(start, said),
    kind: 'direct',
    speaker,
    name,
    relay: null,
    cue: spanAt(cueAt, 'said'),
    confidence: 'named',
    why: 'named in the sentence',
  };
}

const spanAt = (start: number, text: string): Span => ({ start, end: start + text.length, text });

function readingOf(text: string, title: string, quotes: readonly Quote[], number: number): Reading {
  const count = new Map<string, number>();
  for (const { name } of quotes) if (name !== null) count.set(name, (count.get(name) ?? 0) + 1);
  const people = [...count].map(([name, said]): Person => ({
    name,
    type: 'person',
    aliases: [],
    roles: [],
    quotes: said,
  }));
  const date = new Date(Date.parse('2020-01-01') + (number % 2000) * 86_400_000).toISOString();
  return {
    text,
    title: spanAt(0, title),
    author: 'A. Sample',
    date,
    quotes,
    numbers: [],
    people,
    summary: [spanAt(0, title)],
  };
}

/** Ranks as questions come: known people and words are asked for most. */
export const askedSpeaker = (roll: () => number): string => nameAt(speakerRank(roll()));
export const askedWord = (roll: () => number): string => wordAt(wordRank(roll()));
