import type { ArchiveReader } from '../archive/archive.ts';
import type { Answer } from './answer.ts';
import type { Step } from './shown.ts';
import { findArticle } from './find/article.ts';
import { PAGE } from './page.ts';
import type { Asker, NumbersQuestion, Question, Where } from './question.ts';
import { showArticle, sourceOf } from './show/article.ts';
import { numberAt, placesOf } from './show/paragraphs.ts';
import { shownVoices } from './who.ts';

/** An article's card, with what can be asked of it. */
export async function answerArticle(
  reader: ArchiveReader,
  question: Extract<Question, { ask: 'article' }>,
  asker: Asker,
): Promise<Answer> {
  const found = await findArticle(reader, question, asker);
  if ('answer' in found) return found.answer;
  const { card } = found.kept;
  return {
    kind: 'article',
    article: showArticle(card),
    voices: shownVoices(found.kept).slice(0, PAGE),
    steps: stepsOf({ in: 'article', id: card.id }),
  };
}

function stepsOf(where: Where): readonly Step[] {
  return [
    { says: 'Who is quoted?', question: { ask: 'who', where, skip: 0 } },
    { says: 'Numbers', question: allNumbers(where) },
    { says: 'Summary', question: { ask: 'summary', where } },
  ];
}

/** Every number of an article. */
export function allNumbers(where: Where): NumbersQuestion {
  return { ask: 'numbers', topic: null, by: null, since: null, until: null, where, skip: 0 };
}

/** The sentences that tell most, in the article's order and words. */
export async function answerSummary(
  reader: ArchiveReader,
  question: Extract<Question, { ask: 'summary' }>,
  asker: Asker,
): Promise<Answer> {
  const found = await findArticle(reader, question, asker);
  if ('answer' in found) return found.answer;
  const { card, reading } = found.kept;
  const places = placesOf(reading);
  return {
    kind: 'summary',
    article: showArticle(card),
    sentences: reading.summary.slice(0, PAGE).map(({ text, start }) => ({
      words: text,
      source: sourceOf(card, numberAt(places, start), text),
    })),
  };
}
