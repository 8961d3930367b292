import type { ArchiveReader } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import { findPerson } from '../find/person.ts';
import type { Question } from '../question.ts';
import { showArticle } from '../show/article.ts';
import { showPerson } from '../show/person.ts';
import type { PersonChoice } from '../shown.ts';

type FixPersonQuestion = Extract<Question, { ask: 'fix-person' }>;

/** Quotes that are looked through for the articles of a person, and articles that are offered. */
const LOOKED_AT = 200;
const MOST_ARTICLES = 25;

/** A person with what can be put right of them. */
export async function answerFixPerson(
  reader: ArchiveReader,
  { name, personId }: FixPersonQuestion,
): Promise<Answer> {
  const found = await findPerson(reader, {
    ask: 'quote',
    name,
    personId,
    topic: null,
    since: null,
    until: null,
    where: { in: 'everywhere' },
    direct: false,
    skip: 0,
  });
  if ('answer' in found) return toBeFixed(found.answer);
  const { person } = found;
  const { items } = await reader.quotes(person.id, { limit: LOOKED_AT });
  const articles = new Map(items.map(({ article }) => [article.id, article]));
  return {
    kind: 'fix-person',
    person: showPerson(person),
    aliases: person.aliases,
    articles: [...articles.values()].slice(0, MOST_ARTICLES).map(showArticle),
  };
}

/** Whoever is chosen is to be put right, not asked for quotes. */
function toBeFixed(answer: Answer): Answer {
  if (answer.kind === 'choose-person') return { ...answer, people: answer.people.map(fixOf) };
  if (answer.kind === 'nobody') return { ...answer, near: answer.near.map(fixOf) };
  return answer;
}

const fixOf = (person: PersonChoice): PersonChoice =>
  Object.assign({}, person, {
    question: { ask: 'fix-person' as const, name: person.name, personId: person.id },
  });
