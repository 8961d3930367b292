import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Archive, KeptArticle } from '../../../src/archive/archive.ts';
import { openArchives } from '../../../src/archive/index.ts';
import { read } from '../../../src/reading/index.ts';
import { handedIn } from '../../archive/handed-in.ts';
import { articleWith } from '../../support/articles.ts';
import { redisForTest, type TestRedis } from '../../support/redis.ts';
import { alterationsOf, type Alteration } from './alter.ts';
import { hashOf, isInMarks, quotedIn, type Marked } from './corpus.ts';
import { check, isCalledExact, judged, share, warnsOf, type Judged } from './measure.ts';

const corpus = new URL('../../../../shared/corpora/quotes/dev.jsonl', import.meta.url);
const set = new URL('alterations.json', import.meta.url);
const samples = new URL('../../../src/try/samples/', import.meta.url);

const NUMBERS = ['digit', 'number-word'];
const NEGATIONS = ['drop-not', 'add-not'];
const TRIMMED = ['trim-end', 'trim-start'];
const MARKS = ['apostrophe', 'comma', 'case'];

let redis: TestRedis;
beforeAll(async () => {
  redis = await redisForTest();
}, 120_000);
afterAll(() => redis.close());

const kept = (text: string, title: string): KeptArticle => ({
  card: { ...articleWith({ paragraphs: [] }).card, title, url: `https://news.example/${title}` },
  reading: read(text),
});

async function archiveOf(team: string, articles: readonly KeptArticle[]): Promise<Archive> {
  const archive = openArchives(redis.client({})).of(team);
  // oxlint-disable-next-line no-await-in-loop -- in this order
  for (const each of articles) await archive.keep(handedIn(each));
  return archive;
}

/** What must hold of any set. */
function holds(all: readonly Judged[], least: number): void {
  expect(all.filter(({ answer }) => isCalledExact(answer)).map(({ text }) => text)).toEqual([]);
  expect(share(all, NUMBERS, warnsOf(/^A number differs/))).toBeGreaterThanOrEqual(least);
  expect(share(all, NEGATIONS, warnsOf(/turned round/))).toBeGreaterThanOrEqual(least);
  expect(share(all, TRIMMED, ({ words }) => words === 'part')).toBeGreaterThanOrEqual(least);
  expect(share(all, MARKS, ({ words }) => words === 'marks')).toBeGreaterThanOrEqual(least);
  const found = all.filter(({ answer }) => answer.verdict !== 'not-found').length;
  expect(found / all.length).toBeGreaterThanOrEqual(least);
}

describe('our own samples, altered', () => {
  test('nothing altered is called exact, all that is unaltered is', async () => {
    const texts = new Map(
      readdirSync(samples).map((name) => [name, readFileSync(new URL(name, samples), 'utf8')]),
    );
    const articles = [...texts].map(([name, text]) => kept(text, name));
    const archive = await archiveOf('T1', articles);
    const rows = articles.flatMap(({ card, reading }) =>
      alterationsOf(
        card.title,
        reading.text,
        reading.quotes.filter(({ kind }) => kind === 'direct'),
      ),
    );
    expect(rows.length).toBeGreaterThan(100);
    const textOf = new Map(articles.map(({ card, reading }) => [card.title, reading.text]));
    holds(await judged(archive, rows, (name) => textOf.get(name) ?? ''), 0.9);
    for (const { reading } of articles)
      for (const { text } of reading.quotes.filter(({ kind }) => kind === 'direct'))
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are asked
        expect([text, (await check(archive, text)).words]).toEqual([text, 'exact']);
  }, 120_000);
});

(existsSync(corpus) ? describe : describe.skip)(
  `quotes of the corpus, altered${existsSync(corpus) ? '' : ' (left out: ../shared is not here)'}`,
  () => {
    test('nothing altered is called exact, 97 in 100 of the unaltered are', async () => {
      const lines = readFileSync(corpus, 'utf8').trim().split('\n');
      const marked = lines.map((line): Marked => JSON.parse(line));
      const archive = await archiveOf(
        'T2',
        marked.map((each) => kept(each.text, hashOf(each))),
      );
      const rows: readonly Alteration[] = JSON.parse(readFileSync(set, 'utf8'));
      expect(rows.length).toBeGreaterThanOrEqual(300);
      const textOf = new Map(marked.map((each) => [hashOf(each), each.text]));
      holds(await judged(archive, rows, (article) => textOf.get(article) ?? ''), 0.95);
      const quotes = marked.flatMap((each) => quotedIn(each).filter(isInMarks));
      let exact = 0;
      for (const { text } of quotes)
        // oxlint-disable-next-line no-await-in-loop
        exact += Number(isCalledExact(await check(archive, text)));
      expect(exact / quotes.length).toBeGreaterThanOrEqual(0.97);
    }, 600_000);
  },
);
