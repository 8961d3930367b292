import type { ArchiveReader, KeptArticle } from '../archive/archive.ts';
import type { Quantity } from '../reading/index.ts';
import { allNumbers } from './article.ts';
import type { Answer, ShownNumber } from './answer.ts';
import { numberAbout } from './find/about.ts';
import { findWhere } from './find/article.ts';
import { bareName } from './find/name.ts';
import { foldedWords } from './fold.ts';
import { narrowedBy } from './narrowed.ts';
import { pageOf } from './page.ts';
import type { Asker, NumbersQuestion } from './question.ts';
import { dayOf, showArticle } from './show/article.ts';
import { showNumbers } from './show/number.ts';

/** How many of the newest articles are searched for a topic. */
const REACH = 50;

/** The numbers of an article, or those about a topic: key numbers first, each article in its own order. */
export async function answerNumbers(
  reader: ArchiveReader,
  question: NumbersQuestion,
  asker: Asker,
): Promise<Answer> {
  const where = await findWhere(reader, question.where, question, asker);
  if ('answer' in where) return where.answer;
  const searched = await articlesOf(reader, where.id, asker);
  const kept = searched.filter(({ card }) => isWithin(dayOf(card), question));
  const found = kept.map((each) => matching(each, question));
  const all = found.flat().toSorted((a, b) => Number(b.key) - Number(a.key));
  const [only, ...others] = where.id === null ? [] : kept;
  const article = only !== undefined && others.length === 0 ? showArticle(only.card) : null;
  if (all.length === 0) return noNumbers(question, article?.title ?? null);
  const { items, next } = pageOf(all, question.skip);
  return {
    kind: 'numbers',
    question,
    article,
    narrowed: narrowedBy(question),
    total: all.length,
    skip: question.skip,
    items,
    more: next === null ? null : { ...question, ...pinned(question, where.id), skip: next },
  };
}

/** "latest" may be another article by the time that Show more is pressed. */
const pinned = ({ where }: NumbersQuestion, id: number | null): Pick<NumbersQuestion, 'where'> => ({
  where: id === null ? where : { in: 'article', id },
});

/** One article, or the channel's and then the newest. */
async function articlesOf(
  reader: ArchiveReader,
  id: number | null,
  asker: Asker,
): Promise<readonly KeptArticle[]> {
  const ids = id === null ? await newest(reader, asker) : [id];
  const kept = await Promise.all(ids.map((each) => reader.article(each)));
  return kept.filter((each) => each !== null);
}

async function newest(reader: ArchiveReader, asker: Asker): Promise<readonly number[]> {
  const current = await reader.current(asker.channel);
  const cards = await reader.articles(REACH);
  const ids = cards.map(({ id }) => id);
  return current === null ? ids : [...new Set([current, ...ids])];
}

const isWithin = (day: string, { since, until }: NumbersQuestion): boolean =>
  (since === null || day >= since) && (until === null || day <= until);

function matching(kept: KeptArticle, question: NumbersQuestion): ShownNumber[] {
  const { reading } = kept;
  const topic = question.topic === null ? null : foldedWords(question.topic);
  const by = question.by === null ? null : foldedWords(bareName(question.by));
  const fits = (number: Quantity) =>
    (topic === null || numberAbout(reading, number, topic)) && (by === null || isBy(number, by));
  return showNumbers(kept, reading.numbers.filter(fits));
}

function isBy({ by }: Quantity, wanted: readonly string[]): boolean {
  const words = foldedWords(by ?? '');
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

function noNumbers(question: NumbersQuestion, title: string | null): Answer {
  const narrowed = narrowedBy(question);
  const place = title === null ? '' : ` in “${title}”`;
  const step = {
    says: 'Show all numbers',
    question: allNumbers(question.where.in === 'everywhere' ? { in: 'latest' } : question.where),
  };
  return {
    kind: 'no-numbers',
    says: `No numbers${narrowed === null ? '' : ` ${narrowed}`}${place}.`,
    all: narrowed === null ? null : step,
  };
}
