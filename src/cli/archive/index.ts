import type { ArchiveReader, KeptArticle, QuoteFilter, QuotePlace } from '../../archive/archive.ts';
import { paragraphAt } from '../words.ts';
import { familyOf, folded, foldedWords } from '../../reading/index.ts';
import { isCalled, isSpeltNearly, peopleIn } from './people.ts';

/** Articles at hand, asked as the archive is. Of two, the one with the higher id is the newer. */
export function archiveOver(articles: readonly KeptArticle[]): ArchiveReader {
  const newest = articles.toSorted((a, b) => b.card.id - a.card.id);
  const people = peopleIn(articles);
  const reader: ArchiveReader = {
    article: (id) => answer(newest.find(({ card }) => card.id === id) ?? null),
    articles: (limit, skip = 0) => answer(newest.slice(skip, skip + limit).map(({ card }) => card)),
    articleCount: () => answer(newest.length),
    byUrl: (url) => answer(newest.find(({ card }) => card.url === url)?.card.id ?? null),
    current: () => answer(newest[0]?.card.id ?? null),
    people: (text, limit) =>
      answer(people.filter((person) => isCalled(person, folded(text))).slice(0, limit)),
    similar: (text, limit) =>
      answer(people.filter((person) => isSpeltNearly(person, folded(text))).slice(0, limit)),
    person: (id) => answer(people.find((person) => person.id === id) ?? null),
    speaker: async (id, page) => {
      const person = await reader.person(id);
      return person && { person, ...(await reader.quotes(id, page)) };
    },
    quotes: (id, filter) => {
      const found = newest
        .flatMap(quotesOf)
        .filter(({ quote }) => folded(quote.name ?? '') === id)
        .filter((place) => isWanted(place, filter));
      return answer(pageOf(found, filter));
    },
    quotesAbout: (topic, filter) => {
      const found = newest
        .flatMap(quotesOf)
        .filter(({ quote }) => topic.some((word) => isAbout(quote.text, [word])))
        .filter((place) => isWanted(place, { ...filter, topic }));
      return answer(pageOf(found, filter));
    },
    corrections: () => answer([]),
    holding: (text, limit) => answer(holding(newest, text).slice(0, limit)),
  };
  return reader;
}

/** Those that hold some of the words of a text, most first, of equals the newest. */
function holding(newest: readonly KeptArticle[], text: string): KeptArticle[] {
  const wanted = new Set(foldedWords(text).map(familyOf));
  const shared = ({ reading, card }: KeptArticle) => {
    const there = new Set(foldedWords(`${card.title} ${reading.text}`).map(familyOf));
    return [...wanted].filter((word) => there.has(word)).length;
  };
  return newest
    .map((kept) => ({ kept, count: shared(kept) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ kept }) => kept);
}

function answer<T>(value: T): Promise<T> {
  return Promise.resolve(value);
}

const pageOf = (
  found: readonly QuotePlace[],
  { limit, skip = 0 }: Pick<QuoteFilter, 'limit' | 'skip'>,
) => ({ items: found.slice(skip, skip + limit), total: found.length });

function quotesOf({ card, reading }: KeptArticle): QuotePlace[] {
  return reading.quotes
    .map((quote, index) => ({
      article: card,
      index,
      quote,
      paragraph: paragraphAt(quote.start, reading),
    }))
    .filter(({ quote }) => quote.name !== null);
}

function isWanted({ article, quote }: QuotePlace, filter: QuoteFilter): boolean {
  const { topic, article: only, direct } = filter;
  return (
    (only === undefined || only === article.id) &&
    isWithin((article.date ?? article.addedAt).slice(0, 10), filter) &&
    (direct !== true || quote.kind === 'direct') &&
    (topic === undefined || isAbout(`${quote.text} ${article.title}`, topic))
  );
}

function isWithin(day: string, { since, until }: QuoteFilter): boolean {
  return (since === undefined || day >= since) && (until === undefined || day <= until);
}

/** Whether some word of the text is of each wanted word's family. */
function isAbout(text: string, topic: readonly string[]): boolean {
  const there = new Set(foldedWords(text).map(familyOf));
  return foldedWords(topic.join(' ')).every((word) => there.has(familyOf(word)));
}
