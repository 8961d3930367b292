import type { ArchiveReader, KeptArticle } from '../archive/archive.ts';
import type { Person } from '../reading/index.ts';
import type { Answer } from './answer.ts';
import type { PersonChoice, ShownPerson } from './shown.ts';
import { findArticle } from './find/article.ts';
import { PAGE, pageOf } from './page.ts';
import type { Asker, Question, QuoteQuestion, Where } from './question.ts';
import { showArticle } from './show/article.ts';
import { choiceOf, showPerson } from './show/person.ts';
import { roleOf } from './show/role.ts';

type WhoQuestion = Extract<Question, { ask: 'who' }>;

/** The voices of an article, most quoted first; with `everywhere` those of the whole archive. */
export async function answerWho(
  reader: ArchiveReader,
  question: WhoQuestion,
  asker: Asker,
): Promise<Answer> {
  if (question.where.in === 'everywhere') return everybody(reader, question);
  const found = await findArticle(reader, question, asker);
  return 'answer' in found ? found.answer : voicesOf(found.kept, question);
}

function voicesOf(kept: KeptArticle, question: WhoQuestion): Answer {
  const { id } = kept.card;
  const voices = shownVoices(kept);
  const { items, next } = pageOf(voices, question.skip);
  return {
    kind: 'who',
    article: showArticle(kept.card),
    total: voices.length,
    skip: question.skip,
    items: items.map((voice) => choiceOf(voice, quotesOf(voice, { in: 'article', id }))),
    more: next === null ? null : { ...question, where: { in: 'article', id }, skip: next },
  };
}

/** Those who speak in an article, most quoted first. */
export function shownVoices({ reading }: KeptArticle): ShownPerson[] {
  return reading.people
    .filter(({ quotes }) => quotes > 0)
    .toSorted((a, b) => b.quotes - a.quotes)
    .map(shownVoice);
}

const shownVoice = ({ name, type, roles, quotes }: Person): ShownPerson => ({
  id: null,
  name,
  type,
  role: roleOf(roles),
  quotes,
});

async function everybody(reader: ArchiveReader, question: WhoQuestion): Promise<Answer> {
  const { skip } = question;
  const people = await reader.people('', skip + PAGE + 1);
  const { items, next } = pageOf(people, skip);
  return {
    kind: 'who',
    article: null,
    total: null,
    skip,
    items: items.map((person): PersonChoice => {
      const shown = showPerson(person);
      return choiceOf(shown, quotesOf(shown, { in: 'everywhere' }));
    }),
    more: next === null ? null : { ...question, skip: next },
  };
}

function quotesOf({ id, name }: ShownPerson, where: Where): QuoteQuestion {
  return {
    ask: 'quote',
    name,
    personId: id,
    topic: null,
    since: null,
    until: null,
    where,
    direct: false,
    skip: 0,
  };
}
