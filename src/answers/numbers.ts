import type { ArchiveReader, KeptArticle } from '../archive/archive.ts';
import type { Quantity } from '../reading/index.ts';
import { allNumbers } from './article.ts';
import type { Answer } from './answer.ts';
import { numberAbout } from './find/about.ts';
import { findWhere } from './find/article.ts';
import { readable } from './find/readable.ts';
import { newestCards } from './find/cards.ts';
import { bareName } from './find/name.ts';
import { foldedWords } from '../reading/index.ts';
import { inWhich, narrowedBy } from './narrowed.ts';
import { pageOf } from './page.ts';
import type { Asker, NumbersQuestion } from './question.ts';
import { dayOf, showArticle } from './show/article.ts';
import { rankedNumbers, type NumbersOf } from './show/number.ts';
import { topicWords } from './topic.ts';

/** How many of the newest articles are searched for a topic. */
const REACH = 50;

/** The numbers of an article, or those about a topic: key numbers first; of each article, those that a fact-checker wants most. */
export async function answerNumbers(
  reader: ArchiveReader,
  question: NumbersQuestion,
  asker: Asker,
): Promise<Answer> {
  const where = await findWhere(reader, question.where, question, asker);
  if ('answer' in where) return where.answer;
  const kept = await articlesOf(reader, where.id, question, asker);
  const all = kept
    .flatMap((each) => rankedNumbers([matching(each, question)]))
    .toSorted((a, b) => Number(b.key) - Number(a.key));
  const only = where.id === null ? undefined : kept[0];
  const article = only === undefined ? null : showArticle(only.card);
  const searched = kept.length >= REACH ? kept.length : null;
  if (all.length === 0) return noNumbers(question, inWhich(article, searched));
  const { items, next } = pageOf(all, question.skip);
  return {
    kind: 'numbers',
    question,
    article,
    narrowed: narrowedBy(question),
    searched,
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
  question: NumbersQuestion,
  asker: Asker,
): Promise<readonly KeptArticle[]> {
  const ids = id === null ? await newest(reader, question, asker) : [id];
  const kept = await Promise.all(
    ids.map((each) => (id === null ? readable(reader, each) : reader.article(each))),
  );
  return kept.filter((each) => each !== null).filter(({ card }) => isWithin(dayOf(card), question));
}

async function newest(reader: ArchiveReader, question: NumbersQuestion, asker: Asker) {
  const [current, cards] = await Promise.all([
    reader.current(asker.channel),
    newestCards(reader, (card) => isWithin(dayOf(card), question), REACH),
  ]);
  const ids = cards.map(({ id }) => id);
  return current === null ? ids : [...new Set([current, ...ids])];
}

/** Whether a day lies in what a question asks. */
export const isWithin = (day: string, { since, until }: NumbersQuestion): boolean =>
  (since === null || day >= since) && (until === null || day <= until);

/** The numbers of an article that a question asks for. */
export function matching(kept: KeptArticle, question: NumbersQuestion): NumbersOf {
  const { reading } = kept;
  const topic = question.topic === null ? null : topicWords(question.topic);
  const by = question.by === null ? null : foldedWords(bareName(question.by));
  const fits = (number: Quantity) =>
    (topic === null || numberAbout(reading, number, topic)) && (by === null || isBy(number, by));
  return { kept, numbers: reading.numbers.filter(fits) };
}

function isBy({ by }: Quantity, wanted: readonly string[]): boolean {
  const words = foldedWords(by ?? '');
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

function noNumbers(question: NumbersQuestion, place: string): Answer {
  const narrowed = narrowedBy(question);
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
