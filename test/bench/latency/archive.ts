import { openArchives } from '../../../src/archive/index.ts';
import type { TestRedis } from '../../support/redis.ts';
import { articleWith } from '../../support/articles.ts';

const PEOPLE = 2000;
const A_PERSON = 10;
const ARTICLES = 5000;
const QUOTES = 20;

/** The name of the person with this number: two made-up words, no two alike. */
export const nameOf = (number: number) =>
  `${word(number % 50, 'an')} ${word(Math.floor(number / 50) % 40, 'berg')}${number % PEOPLE}x`;

const word = (number: number, end: string) =>
  `${'BCDFGHKLMNPRSTV'[number % 15] ?? 'Z'}${'aeiou'[number % 5] ?? 'y'}${number}${end}`.replace(
    /\d+/,
    (digits) => digits.replace(/\d/g, (digit) => 'olmnrstuvw'[Number(digit)] ?? ''),
  );

/** Fills the archive of the workspace T0000001 with 100,000 quotes of 2,000 people in 5,000 articles; gives how many there are. */
export async function fill(redis: TestRedis, say: (line: string) => void): Promise<number> {
  const client = redis.client({});
  const archive = openArchives(client).of('T0000001');
  for (let article = 0; article < ARTICLES; article += 1) {
    const people = Array.from({ length: A_PERSON }, (_, i) =>
      nameOf((article * 7 + i * 131) % PEOPLE),
    );
    // oxlint-disable-next-line no-await-in-loop -- as articles come in
    await archive.keep(given(article, people));
    if (article % 1000 === 999) say(`${article + 1} articles`);
  }
  return ARTICLES * QUOTES;
}

function given(article: number, people: readonly string[]) {
  const lines = Array.from({ length: QUOTES }, (_, i) => {
    const name = people[i % people.length] ?? '';
    const words = `“We said ${topic(article + i)} in case ${article} and point ${i}, and we mean to keep to it until the work is done,”`;
    return { name, words, paragraph: `${words} said ${name}.` };
  });
  const { card, reading } = articleWith({
    title: `Case ${article} of ${topic(article)}`,
    date: '2026-11-01',
    paragraphs: lines.map(({ paragraph }) => paragraph),
    quotes: lines.map(({ name, words }) => ({ name, words, speaker: name, cue: 'said' })),
  });
  const now = Date.parse('2026-11-01') + article * 1000;
  return { reading, url: null, title: card.title, addedBy: null, channel: null, now };
}

const TOPICS = ['harbour', 'tram', 'budget', 'school', 'bridge', 'flood', 'library', 'market'];
const topic = (number: number) => TOPICS[number % TOPICS.length] ?? '';
