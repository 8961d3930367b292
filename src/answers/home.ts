import type { ArchiveReader, DailyBook, DailyOrder, KeptArticle } from '../archive/archive.ts';
import type { Asker, QuoteQuestion } from './question.ts';
import { showArticle } from './show/article.ts';
import type { ShownArticle } from './shown.ts';

/** One who is quoted, with what was direct and what only reported counted apart. */
export interface Voice {
  readonly name: string;
  readonly direct: number;
  readonly reported: number;
  readonly question: QuoteQuestion;
}

/** What somebody's own page shows. */
export interface Home {
  readonly articles: readonly ShownArticle[];
  readonly total: number;
  /** Daily posts that the asker has set up; nobody else is told of them here. */
  readonly orders: readonly DailyOrder[];
  /** Who is quoted most in what came in within a week. */
  readonly voices: readonly Voice[];
}

const WEEK = 7 * 86_400_000;
const RECENT = 10;
/** So many of a week's articles are looked at, the newest. */
const LOOKED_AT = 60;
const VOICES = 8;

/** Recent articles, the asker's daily posts, the week's voices. */
export async function homeOf(
  archive: ArchiveReader & { readonly daily: Pick<DailyBook, 'orders'> },
  { user }: Asker,
  now: number,
): Promise<Home> {
  const [cards, total, orders] = await Promise.all([
    archive.articles(LOOKED_AT),
    archive.articleCount(),
    archive.daily.orders(),
  ]);
  const week = cards.filter(({ addedAt }) => Date.parse(addedAt) > now - WEEK);
  const kept = await Promise.all(week.map(({ id }) => archive.article(id)));
  return {
    articles: cards.slice(0, RECENT).map(showArticle),
    total,
    orders: orders.filter(({ owner }) => owner === user),
    voices: voicesOf(kept.filter((each) => each !== null)),
  };
}

function voicesOf(articles: readonly KeptArticle[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const { reading } of articles) {
    const unnamed = new Set(
      reading.people.flatMap(({ name, type }) => (type === 'unnamed' ? [name] : [])),
    );
    for (const { name, kind, confidence } of reading.quotes) {
      if (name === null || confidence === 'uncertain' || unnamed.has(name)) continue;
      const before = voices.get(name) ?? voiceOf(name);
      const part = kind === 'indirect' ? 'reported' : 'direct';
      voices.set(name, { ...before, [part]: before[part] + 1 });
    }
  }
  return [...voices.values()]
    .toSorted((a, b) => countOf(b) - countOf(a) || b.direct - a.direct)
    .slice(0, VOICES);
}

const countOf = ({ direct, reported }: Voice) => direct + reported;

const voiceOf = (name: string): Voice => ({
  name,
  direct: 0,
  reported: 0,
  question: {
    ask: 'quote',
    name,
    personId: null,
    topic: null,
    since: null,
    until: null,
    where: { in: 'everywhere' },
    direct: false,
    skip: 0,
  },
});
