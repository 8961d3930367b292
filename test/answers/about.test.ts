import { expect, test } from '@jest/globals';
import { inWords } from '../../src/answers/index.ts';
import { articleWith } from '../support/articles.ts';
import { deskOver } from '../support/desk.ts';
import { silent, tram, wall } from './newsroom.ts';

const asker = { team: 'T1', channel: 'C1', user: 'U1' };
const ask = (text: string, articles = [wall, tram, silent]) =>
  deskOver(articles).desk.hear('quote', text, asker, null);

test('what anybody said on a topic, with who said it where that is certain', async () => {
  const said = articleWith({
    id: 9,
    paragraphs: [
      '“The ferry is late.” “The ferry is old.” “The ferry is blue.” “The tram is new.”',
    ],
    quotes: [
      { words: '“The ferry is late.”', name: 'Ann Lee' },
      { words: '“The ferry is old.”', name: 'Bo Ray' },
      { words: '“The ferry is blue.”', name: 'Cy Poe', confidence: 'uncertain' },
      { words: '“The tram is new.”', name: 'Ann Lee' },
    ],
  });
  const answer = await ask('on ferry', [said]);
  expect(answer).toMatchObject({ kind: 'about', narrowed: 'about “ferry”', more: null });
  const lines = inWords(answer).split('\n');
  expect(lines[0]).toBe('What was said about “ferry”');
  expect(lines.filter((line) => /^(Ann|Bo|Cy|Nobody)/.test(line))).toEqual([
    'Ann Lee',
    'Bo Ray',
    'Nobody is named for certain',
  ]);
});

test('a topic that nobody spoke about', async () => {
  expect(await ask('on tariffs since:2026')).toEqual({
    kind: 'note',
    says: 'Nobody is quoted about “tariffs”, since 2026-01-01.',
  });
});

test('five at a time, each once', async () => {
  const many = articleWith({
    id: 1,
    paragraphs: Array.from({ length: 7 }, (_, i) => `“The harbour is ${i}.”`),
    quotes: Array.from({ length: 7 }, (_, i) => ({
      words: `“The harbour is ${i}.”`,
      name: `P ${i}`,
    })),
  });
  const { desk } = deskOver([many]);
  const first = await desk.hear('quote', 'on harbour', asker, null);
  if (first.kind !== 'about' || first.more === null) throw new Error('there must be more');
  const second = await desk.answer(first.more, asker);
  if (second.kind !== 'about') throw new Error('there must be two');
  const words = [...first.items, ...second.items].map((quote) => quote.words);
  expect([first.items.length, new Set(words).size, second.more]).toEqual([5, 7, null]);
});
