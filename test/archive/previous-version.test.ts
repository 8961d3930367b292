import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Redis } from 'ioredis';
import { openArchives } from '../../src/archive/index.ts';
import { readArticle, writeArticle } from '../../src/archive/records/article.ts';
import { articleWith } from '../support/articles.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

/** Article 1 below as record version 1 wrote it. */
const written = Buffer.from(
  'eyJ2IjoxLCJ0aXRsZSI6IlRoZSBsYW1wIG9mIE1hcnJvd2J5IiwidXJsIjoiaHR0cHM6Ly9jb3VyaWVyLmV4YW1wbG' +
    'UvbGFtcCIsImF1dGhvciI6bnVsbCwiZGF0ZSI6IjIwMjYtMTAtMDEiLCJhZGRlZEF0IjoiMjAyNi0xMC0wMVQwODow' +
    'MDowMC4wMDBaIiwiYWRkZWRCeSI6IlUwMDAwMDAxIiwicXVvdGVzIjoyLCJudW1iZXJzIjoxLCJyZXZpc2VzIjpudW' +
    'xsfQpVkUFuAjEMRa9iee2iEAoUbtBFNxW7IYvQMWU0mXiaZEQRQuIg7eU4SZWUorKJosjv+/+fIyb+TLjE1Y7B2a4H' +
    '2cKLDUH2m8Par/3l/PWcYGcjbJg91Da0sJUASQSc+He6nL8h2qaGlXQ2wiu3PIKbmmeuI9iNDAkmSoFrUuCYl0jjqE' +
    'wXeoSEqUmOcVkp0soQfgySOOKyqiqtafpoCOsm8FtCqmaK5sqQIj84R9V0StOFIfS24xppbKiq5prG46zT+D+sDF+Z' +
    'cuBeQsv1gwwpU1lh6DYcfrc+zWkxMzRRd0jJctXCjm0cAiNpmpAinSV6lr7kOBY/udtbMznloc9vPYcoHgmta2wsOQ' +
    '1hEFeu2DL3HHJP6Vol/qtEnwxhHLrOhkO2qjXNi/29hLrw9yt3DIljgmgPEaIgYfkHJJTGoTn9AA==',
  'base64',
);

const article = articleWith({
  id: 1,
  title: 'The lamp of Marrowby',
  url: 'https://courier.example/lamp',
  date: '2026-10-01',
  addedAt: '2026-10-01T08:00:00.000Z',
  addedBy: 'U0000001',
  paragraphs: [
    '“It has been dark for too long,” said Tomas Reke. The lamp needs about 300 litres of oil, Reke said.',
  ],
  quotes: [
    {
      words: '“It has been dark for too long,”',
      name: 'Tomas Reke',
      speaker: 'Tomas Reke',
      cue: 'said',
    },
    {
      words: 'The lamp needs about 300 litres of oil',
      name: 'Tomas Reke',
      kind: 'indirect',
      confidence: 'worked-out',
    },
  ],
  numbers: [
    {
      words: 'about 300',
      value: 300,
      bound: 'about',
      kind: 'measure',
      unit: 'litre',
      of: 'oil',
      by: 'Tomas Reke',
    },
  ],
  people: [{ name: 'Tomas Reke', roles: ['keeper of the lamp'] }],
  summary: ['“It has been dark for too long,” said Tomas Reke.'],
});

let redis: TestRedis;
let client: Redis;
beforeAll(async () => {
  redis = await redisForTest();
  client = redis.client({});
}, 90_000);
afterAll(() => redis.close());

describe('an archive that the previous version wrote', () => {
  test('its records are read as they were', () => {
    expect(readArticle(1, written)).toEqual(article);
  });

  test('is answered from, and revised; what is written anew is of this version', async () => {
    const archive = openArchives(client).of('T1');
    const { reading, card } = article;
    const { url, title, addedBy } = card;
    const given = { reading, url, title, addedBy, channel: 'C1', now: Date.parse(card.addedAt) };
    await archive.keep(given);
    await client.set('or:{T1}:a:1', written);
    expect(await archive.article(1)).toEqual(article);
    expect((await archive.articles(5)).map((each) => each.title)).toEqual(['The lamp of Marrowby']);
    expect((await archive.quotes('tomas reke', { limit: 5 })).items).toHaveLength(2);
    expect((await archive.holding('300 litres of oil', 5)).map((each) => each.card.id)).toEqual([
      1,
    ]);
    expect((await archive.keep(given)).outcome).toBe('same');
    const longer = articleWith({ url, title, paragraphs: [`${reading.text} More.`] });
    expect((await archive.keep({ ...given, reading: longer.reading })).outcome).toBe('revised');
    const record = await client.getBuffer('or:{T1}:a:2');
    expect(record?.toString('utf8', 0, 3)).toBe('[2,');
    expect(writeArticle(article).length).toBeLessThan(written.length);
  });
});
