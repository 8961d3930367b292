import type { ArchiveReader, FoundQuotes, PersonLine, QuoteFilter } from '../archive/archive.ts';
import { foldedWords } from '../reading/index.ts';
import type { Answer } from './answer.ts';
import { findWhere } from './find/article.ts';
import { bareName } from './find/name.ts';
import { findPerson } from './find/person.ts';
import { counted, narrowedBy } from './narrowed.ts';
import { PAGE } from './page.ts';
import type { Asker, QuoteQuestion } from './question.ts';
import { showPerson } from './show/person.ts';
import { showQuote } from './show/quote.ts';
import { topicWords } from './topic.ts';

/** What somebody said. */
export async function answerQuote(
  reader: ArchiveReader,
  question: QuoteQuestion,
  asker: Asker,
): Promise<Answer> {
  const where = await findWhere(reader, question.where, question, asker);
  if ('answer' in where) return where.answer;
  const filter = filterOf(question, where.id);
  const named = await wholeName(reader, question, filter);
  const found = named ?? (await findPerson(reader, question));
  if ('answer' in found) return found.answer;
  const { person } = found;
  const page = named ?? (await reader.quotes(person.id, filter));
  const { items, total } = page;
  if (total === 0) return noQuotes(question, person);
  const narrowed = narrowedBy(question);
  return {
    kind: 'quotes',
    question,
    person: showPerson(person),
    narrowed,
    total,
    ...(page.isLeast === true && { isLeast: true }),
    articles: narrowed === null && where.id === null ? person.articles : null,
    skip: question.skip,
    items: items.map(showQuote),
    more: moreOf(asked(question, person), page),
  };
}

/** The question for what comes after a page; `null` where nothing does. */
function moreOf(question: QuoteQuestion, page: FoundQuotes): QuoteQuestion | null {
  const { items, total, isLeast = false } = page;
  const seen = question.skip + items.length;
  return items.length > 0 && (isLeast || seen < total) ? { ...question, skip: seen } : null;
}

/** Whose whole name was typed is that very person, whoever else is called so too: looked up together with what they said. `null` for anybody else. */
async function wholeName(reader: ArchiveReader, question: QuoteQuestion, filter: QuoteFilter) {
  const id = foldedWords(bareName(question.name)).join(' ');
  const isPlain = narrowedBy(question) === null && filter.article === undefined;
  // One word alone may be any Smith.
  if (question.personId !== null || !isPlain || !id.includes(' ')) return null;
  const found = await reader.speaker(id, filter);
  return found !== null && foldedWords(found.person.name).join(' ') === id ? found : null;
}

const asked = (question: QuoteQuestion, { id, name }: PersonLine): QuoteQuestion => ({
  ...question,
  name,
  personId: id,
});

function filterOf(question: QuoteQuestion, article: number | null): QuoteFilter {
  const { topic, since, until, direct, skip } = question;
  return {
    ...(topic !== null && { topic: topicWords(topic) }),
    ...(article !== null && { article }),
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    ...(direct && { direct }),
    limit: PAGE,
    skip,
  };
}

/** "Donald Trump has 12 quotes, none about “tariffs”." */
function noQuotes(question: QuoteQuestion, person: PersonLine): Answer {
  const { name, quotes } = person;
  const narrowed = [
    narrowedBy(question),
    question.where.in === 'everywhere' ? null : 'in that article',
  ];
  const none = narrowed.filter((part) => part !== null).join(', ');
  const all: QuoteQuestion = {
    ...asked(question, person),
    topic: null,
    since: null,
    until: null,
    where: { in: 'everywhere' },
    direct: false,
    skip: 0,
  };
  return {
    kind: 'no-quotes',
    says:
      quotes === 0
        ? `${name} has no quotes.`
        : `${name} has ${counted(quotes, 'quote')}, none ${none}.`,
    person: showPerson(person),
    all:
      quotes === 0
        ? null
        : { says: quotes === 1 ? 'Show it' : `Show all ${quotes}`, question: all },
  };
}
