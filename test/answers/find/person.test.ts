import { describe, expect, test } from '@jest/globals';
import { answerQuestion, type QuoteQuestion } from '../../../src/answers/index.ts';
import { articleWith } from '../../support/articles.ts';
import { readerOver } from '../../support/reader.ts';
import { quoteQuestion, silent, tram, wall } from '../newsroom.ts';

const reader = readerOver([wall, tram, silent]);
const ask = (name: string, more: Partial<QuoteQuestion> = {}) =>
  answerQuestion(reader, quoteQuestion(name, more));

describe('finding who is meant', () => {
  test.each([
    ['Dorrian'],
    ['dorrian'],
    ['Ms. Dorrian'],
    ['Niamh Dorrian'],
    ['@Dorrian'],
    ['Dorrian’s'],
    ['spokesperson'],
    ['Spokesperson Dorrian'],
    ['Harbour Authority spokesperson Niamh Dorrian'],
  ])('%s is Niamh Dorrian', async (name) => {
    expect(await ask(name)).toMatchObject({
      kind: 'quotes',
      person: { name: 'Niamh Dorrian', quotes: 4 },
      total: 4,
      articles: 1,
    });
  });

  test('accents need not be typed', async () => {
    expect(await ask('muller')).toMatchObject({ person: { name: 'Renée Müller' } });
  });

  test('two of one surname have to be chosen from, each with role and count', async () => {
    const answer = await ask('Smith', { topic: 'tram' });
    expect(answer).toMatchObject({
      kind: 'choose-person',
      asked: 'Smith',
      cut: false,
      people: [
        { name: 'Jane Smith', role: 'County councillor', quotes: 1 },
        { name: 'Tom Smith', role: 'MP', quotes: 1 },
      ],
    });
    if (answer.kind !== 'choose-person') throw new Error(answer.kind);
    const [, tom] = answer.people;
    if (!tom) throw new Error('no second');
    expect(await answerQuestion(reader, tom.question)).toMatchObject({
      kind: 'quotes',
      person: { name: 'Tom Smith' },
      narrowed: 'about “tram”',
    });
  });

  test('the full name leaves no choice', async () => {
    expect(await ask('Jane Smith')).toMatchObject({ kind: 'quotes', total: 1 });
  });

  test('a slip of the keyboard is asked about, not guessed', async () => {
    const answer = await ask('Dorian');
    expect(answer).toMatchObject({
      kind: 'nobody',
      asked: 'Dorian',
      near: [{ name: 'Niamh Dorrian', quotes: 4, question: { personId: 'niamh dorrian' } }],
    });
  });

  test('a surname that stands alone somewhere may be any of them', async () => {
    const alone = articleWith({
      id: 7,
      paragraphs: ['“Hm,” said Smith.'],
      quotes: [{ words: '“Hm,”', name: 'Smith' }],
    });
    const all = readerOver([wall, tram, alone]);
    const answer = await answerQuestion(all, quoteQuestion('Smith'));
    if (answer.kind !== 'choose-person') throw new Error(answer.kind);
    expect(answer.people.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Jane Smith', 'Tom Smith', 'Smith']),
    );
  });

  test('another first name is another person', async () => {
    expect(await ask('John Dorrian')).toMatchObject({
      kind: 'nobody',
      near: [{ name: 'Niamh Dorrian' }],
    });
  });

  test.each([['Xanthippe'], ['”'], ['__proto__'], ['president'], ['\ud800'], ['x'.repeat(400)]])(
    'nobody is %s',
    async (name) => {
      expect(await ask(name)).toMatchObject({ kind: 'nobody', near: [] });
    },
  );
});
