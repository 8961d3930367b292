import { expect, test } from '@jest/globals';
import { asyncProperty, assert, constantFrom, oneof, string } from 'fast-check';
import {
  inWords,
  isQuestion,
  type Answer,
  type Asker,
  type Question,
} from '../../src/answers/index.ts';
import { articleWith } from '../support/articles.ts';
import { deskOver } from '../support/desk.ts';
import { silent, tram, wall } from './newsroom.ts';

const asker: Asker = { team: 'T1', channel: 'C1', user: 'U1' };

/** All that can be pressed on an answer. */
function questionsIn(value: unknown): Question[] {
  if (isQuestion(value)) return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(questionsIn)
    : [];
}

const buttonFits = (question: Question) => JSON.stringify(question).length <= 2000;

test('whatever is typed gets a sentence and buttons that Slack can carry', async () => {
  const { desk } = deskOver([wall, tram, silent]);
  const names = constantFrom('Dorrian', 'Smith', 'Dorian', 'the', '__proto__', 'a'.repeat(390));
  const filters = constantFrom(
    '',
    ' on wall',
    ' in:harbour',
    ' in:latest',
    ' direct',
    ' since:2026',
  );
  const texts = oneof(names, string({ unit: 'binary' }));
  await assert(
    asyncProperty(
      constantFrom('quote', 'numbers', 'onrecord'),
      texts,
      filters,
      async (command, text, filter) => {
        const answer = await desk.hear(command, `${text}${filter}`, asker, null);
        expect(inWords(answer)).not.toBe('');
        expect(questionsIn(answer).every(buttonFits)).toBe(true);
      },
    ),
  );
});

test.each([
  '<!channel>',
  '<@U1>',
  '```',
  '\u202egnp.exe',
  '\u200b',
  '*bold*',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
])('a speaker called %j is only text', async (name) => {
  const words = `“Said by ${name}.”`;
  const article = articleWith({ paragraphs: [words], quotes: [{ words, name }] });
  const { desk } = deskOver([article]);
  const who = await desk.answer({ ask: 'who', where: { in: 'latest' }, skip: 0 }, asker);
  expect(who).toMatchObject({ items: [{ name, quotes: 1 }] });
  const answers: Answer[] = await Promise.all(
    questionsIn(who).map((question) => desk.answer(question, asker)),
  );
  expect(answers.map(({ kind }) => kind)).toEqual([expect.stringMatching(/^(?:quotes|nobody)$/)]);
});

test('an address that just fits leaves room for the rest of the question', async () => {
  const { desk, errands } = deskOver([]);
  const url = `https://marrowby.example/${'a'.repeat(870)}`;
  await desk.hear('quote', `${'"\\'.repeat(190)} in:${url}`, asker, null);
  expect(questionsIn(errands).map(buttonFits)).toEqual([true]);
});
