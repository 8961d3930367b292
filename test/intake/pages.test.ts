import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { decodePage } from '../../src/intake/charset.ts';
import { fromHtml } from '../../src/intake/index.ts';

const shared = path.resolve(import.meta.dirname, '../../../shared');
const gold = path.join(shared, 'corpora/pages/gold.jsonl');
const floor = { text: 0.945, title: 0.88, author: 0.87, date: 0.91 };

const whenThere = existsSync(gold) ? describe : describe.skip;
whenThere('real pages (left out where ../shared is not)', () => {
  test('come out as clean as before', async () => {
    const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
    const golds = lines.map((line) => JSON.parse(line));
    const { score } = await import(pathToFileURL(path.join(shared, 'score/pages.mjs')).href);
    const { text, ...rest } = score(golds, golds.map(predict));
    for (const [name, least] of Object.entries(floor)) {
      expect({ text: text.f1, ...rest }[name]).toBeGreaterThan(least);
    }
  }, 180_000);
});

interface Gold {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

function predict({ id, file, url }: Gold) {
  const bytes = gunzipSync(readFileSync(path.join(path.dirname(gold), file)));
  try {
    const { article, title } = fromHtml(decodePage(bytes, null), url);
    const { author, date } = article;
    return { id, title, author, date, text: article.text.slice(article.title?.end ?? 0) };
  } catch {
    return { id, text: '' };
  }
}
