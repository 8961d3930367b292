import type { ArticleCard, KeptArticle } from '../../src/archive/archive.ts';
import type { Person, Quantity, Quote, Span } from '../../src/reading/index.ts';

interface Given {
  readonly id?: number;
  readonly url?: string | null;
  readonly date?: string | null;
  readonly addedAt?: string;
  readonly addedBy?: string | null;
  readonly revises?: number | null;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly quotes?: readonly GivenQuote[];
  readonly numbers?: readonly GivenNumber[];
  readonly people?: readonly (Partial<Person> & Pick<Person, 'name'>)[];
  readonly summary?: readonly string[];
}

/** `words`, `speaker` and `cue` stand in the text; the first place where they do is taken. */
type GivenQuote = Partial<Omit<Quote, 'speaker' | 'cue'>> & {
  readonly words: string;
  readonly speaker?: string;
  readonly cue?: string;
};

type GivenNumber = Partial<Quantity> & { readonly words: string };

/** An article with what a reading would have found in it, for tests that need a certain reading. */
export function articleWith(given: Given): KeptArticle {
  const title = given.title ?? 'A title';
  const text = [title, ...given.paragraphs].join('\n\n');
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length, text: words };
  };
  const quotes = (given.quotes ?? []).map((quote) => quoteOf(quote, spanOf));
  const numbers = (given.numbers ?? []).map((number) => numberOf(number, spanOf));
  return {
    card: cardOf(given, title, quotes.length, numbers.length),
    reading: {
      text,
      title: spanOf(title),
      author: null,
      date: given.date ?? null,
      quotes,
      numbers,
      people: given.people?.map((person) => personOf(person, quotes)) ?? peopleOf(quotes),
      summary: (given.summary ?? []).map(spanOf),
    },
  };
}

function cardOf(given: Given, title: string, quotes: number, numbers: number): ArticleCard {
  return {
    id: given.id ?? 1,
    title,
    url: given.url ?? null,
    author: null,
    date: given.date ?? null,
    addedAt: given.addedAt ?? '2026-11-03T09:00:00.000Z',
    addedBy: given.addedBy ?? null,
    revises: given.revises ?? null,
    quotes,
    numbers,
  };
}

function quoteOf(given: GivenQuote, spanOf: (words: string) => Span): Quote {
  const { words, speaker, cue, ...rest } = given;
  return {
    ...spanOf(words),
    kind: 'direct',
    name: null,
    relay: null,
    confidence: 'named',
    why: 'the test says so',
    speaker: speaker === undefined ? null : spanOf(speaker),
    cue: cue === undefined ? null : spanOf(cue),
    ...rest,
  };
}

function numberOf({ words, ...rest }: GivenNumber, spanOf: (words: string) => Span): Quantity {
  return {
    ...spanOf(words),
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    trend: null,
    kind: 'count',
    unit: null,
    of: null,
    by: null,
    key: 2,
    ...rest,
  };
}

function personOf(
  person: Partial<Person> & Pick<Person, 'name'>,
  quotes: readonly Quote[],
): Person {
  const count = quotes.filter(({ name }) => name === person.name).length;
  return { type: 'person', aliases: [], roles: [], quotes: count, ...person };
}

function peopleOf(quotes: readonly Quote[]): Person[] {
  const names = new Set(quotes.flatMap(({ name }) => name ?? []));
  return [...names].map((name) => personOf({ name }, quotes));
}
