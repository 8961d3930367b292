import type {
  ArchiveReader,
  KeptArticle,
  PersonLine,
  QuoteFilter,
  QuotePlace,
} from '../../src/archive/archive.ts';
import { paragraphsOf } from '../../src/reading/index.ts';

/** What reads like an archive, over articles at hand. The channel `C1` talks of `current`. */
export function readerOver(articles: readonly KeptArticle[], current?: number): ArchiveReader {
  const newest = articles.toSorted((a, b) => b.card.id - a.card.id);
  const people = linesOf(articles);
  const byId = (id: number) => articles.find(({ card }) => card.id === id) ?? null;
  const reader: ArchiveReader = {
    article: async (id) => byId(id),
    articles: async (limit, skip = 0) => newest.slice(skip, skip + limit).map(({ card }) => card),
    articleCount: async () => articles.length,
    byUrl: async (url) => newest.find(({ card }) => card.url === url)?.card.id ?? null,
    current: async (channel) =>
      (channel === 'C1' ? current : undefined) ?? newest[0]?.card.id ?? null,
    people: async (text, limit) =>
      people.filter((person) => begins(person, folded(text))).slice(0, limit),
    similar: async (text, limit) =>
      people.filter(({ name }) => isNear(folded(text), folded(name))).slice(0, limit),
    person: async (id) => people.find((person) => person.id === id) ?? null,
    speaker: async (id, page) => {
      const person = await reader.person(id);
      return person && { person, ...(await reader.quotes(id, page)) };
    },
    quotes: async (id, filter) => {
      const name = people.find((person) => person.id === id)?.name;
      const found = newest
        .flatMap(placesIn)
        .filter((place) => place.quote.name === name && fits(place, filter));
      const skip = filter.skip ?? 0;
      return { items: found.slice(skip, skip + filter.limit), total: found.length };
    },
    quotesAbout: async (topic, filter) => {
      const found = newest
        .flatMap(placesIn)
        .filter(
          ({ quote }) => quote.name !== null && topic.some((word) => quote.text.includes(word)),
        )
        .filter((place) => fits(place, { ...filter, topic }));
      const skip = filter.skip ?? 0;
      return { items: found.slice(skip, skip + filter.limit), total: found.length };
    },
    corrections: async () => [],
    holding: async (text, limit) => {
      const wanted = folded(text).split(' ');
      const shared = ({ reading }: KeptArticle) =>
        wanted.filter((word) => ` ${folded(reading.text)} `.includes(` ${word} `)).length;
      const found = newest.filter((kept) => shared(kept) > 0);
      return found.toSorted((a, b) => shared(b) - shared(a)).slice(0, limit);
    },
  };
  return reader;
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function linesOf(articles: readonly KeptArticle[]): PersonLine[] {
  const lines = new Map<string, PersonLine>();
  for (const person of articles.flatMap(({ reading }) => reading.people)) {
    const id = folded(person.name);
    const before = lines.get(id);
    lines.set(id, {
      ...person,
      id,
      roles: [...(before?.roles ?? []), ...person.roles],
      quotes: (before?.quotes ?? 0) + person.quotes,
      articles: (before?.articles ?? 0) + 1,
    });
  }
  return [...lines.values()].toSorted((a, b) => b.quotes - a.quotes);
}

function begins({ name, aliases, roles }: PersonLine, wanted: string): boolean {
  return [name, ...aliases, ...roles].some((each) => ` ${folded(each)}`.includes(` ${wanted}`));
}

/** One letter changed, added or left out, in the whole name or in one word of it. */
function isNear(typed: string, name: string): boolean {
  return [name, ...name.split(' ')].some((each) => each !== typed && isOneSlip(typed, each));
}

function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === '') return false;
  const at = short.split('').findIndex((letter, i) => letter !== long[i]);
  const rest = at < 0 ? '' : short.slice(short.length === long.length ? at + 1 : at);
  return at < 0 || rest === long.slice(at + 1);
}

function placesIn({ card, reading }: KeptArticle): QuotePlace[] {
  const paragraphs = paragraphsOf(reading.text);
  return reading.quotes.map((quote, index) => ({
    article: card,
    index,
    quote,
    paragraph: paragraphs.findLastIndex(({ start }) => start <= quote.start),
  }));
}

function fits({ article, quote }: QuotePlace, filter: QuoteFilter): boolean {
  const { topic = [], since = '', until = '9999' } = filter;
  const day = (article.date ?? article.addedAt).slice(0, 10);
  const words = folded(`${quote.text} ${article.title}`);
  const isOfKind = filter.direct !== true || quote.kind === 'direct';
  const isThen = day >= since && day <= until;
  return [
    [undefined, article.id].includes(filter.article),
    isOfKind,
    isThen,
    topic.every((word) => words.includes(word)),
  ].every(Boolean);
}
