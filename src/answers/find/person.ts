import type { ArchiveReader, PersonLine } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import { foldedWords } from '../../reading/index.ts';
import type { QuoteQuestion } from '../question.ts';
import { choiceOf, showPerson } from '../show/person.ts';
import { bareName, knownAs, meant } from './name.ts';

const MOST = 5;
/** Enough to see that there are too many. */
const OFFERED = 50;

/** The one person who is meant, or the answer that asks which, or says that there is nobody. */
export async function findPerson(
  reader: ArchiveReader,
  question: QuoteQuestion,
): Promise<{ readonly person: PersonLine } | { readonly answer: Answer }> {
  if (question.personId !== null) {
    const person = await reader.person(question.personId);
    return person ? { person } : { answer: await nobody(reader, question) };
  }
  const name = bareName(question.name);
  const people = await peopleCalled(reader, name);
  const [only] = people;
  if (only === undefined) return { answer: await nobody(reader, question) };
  return people.length === 1 ? { person: only } : { answer: choose(question, people) };
}

async function peopleCalled(reader: ArchiveReader, name: string): Promise<readonly PersonLine[]> {
  if (foldedWords(name).length === 0) return [];
  const offered = meant(name, await reader.people(name, OFFERED));
  return offered.length > 0 ? offered : byLastWord(reader, name);
}

/** "Coalition spokesman Dorrian": by the last word, if the others are known of the person. Nobody is guessed. */
async function byLastWord(reader: ArchiveReader, name: string): Promise<readonly PersonLine[]> {
  const words = foldedWords(name);
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || words.length > 20) return [];
  const offered = await reader.people(last, OFFERED);
  return meant(last, offered).filter((person) => knownAs(words, person));
}

function choose(question: QuoteQuestion, people: readonly PersonLine[]): Answer {
  return {
    kind: 'choose-person',
    asked: question.name,
    people: people.slice(0, MOST).map((person) => asked(question, person)),
    cut: people.length > MOST,
  };
}

async function nobody(reader: ArchiveReader, question: QuoteQuestion): Promise<Answer> {
  const near = await nearPeople(reader, bareName(question.name));
  return {
    kind: 'nobody',
    asked: question.name,
    near: near.map((person) => asked(question, person)),
    who: {
      says: 'Who is quoted?',
      question: { ask: 'who', where: { in: 'everywhere' }, skip: 0 },
    },
  };
}

/** Spelt nearly so as a whole, or in the last word, which is mostly the surname. */
async function nearPeople(reader: ArchiveReader, name: string): Promise<readonly PersonLine[]> {
  if (name.length > 80) return [];
  const whole = await reader.similar(name, MOST);
  const last = name.split(/\s+/).at(-1) ?? '';
  if (whole.length > 0 || last === name || last.length < 3) return whole;
  const same = await reader.people(last, MOST);
  return same.length > 0 ? same : reader.similar(last, MOST);
}

function asked(question: QuoteQuestion, person: PersonLine) {
  const { id, name } = person;
  return choiceOf(showPerson(person), { ...question, name, personId: id, skip: 0 });
}
