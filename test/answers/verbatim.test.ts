import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { KeptArticle } from '../../src/archive/archive.ts';
import { read } from '../../src/reading/index.ts';
import { answerQuestion, type Question, type ShownQuote } from '../../src/answers/index.ts';
import { articleWith } from '../support/articles.ts';
import { readerOver } from '../support/reader.ts';

const folder = new URL('../../src/try/samples/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function kept(name: string): KeptArticle {
  const reading = read(readFileSync(new URL(name, folder), 'utf8'));
  const { card } = articleWith({ title: name, url: 'https://marrowby.example/a', paragraphs: [] });
  return { card, reading };
}

/** Every quote that can be reached from the voices of an article, page after page. */
async function reachable(article: KeptArticle): Promise<ShownQuote[]> {
  const reader = readerOver([article]);
  const found: ShownQuote[] = [];
  const open: Question[] = [{ ask: 'who', where: { in: 'latest' }, skip: 0 }];
  for (let question = open.pop(); question !== undefined; question = open.pop()) {
    // oxlint-disable-next-line no-await-in-loop -- each answer leads to the next question
    const answer = await answerQuestion(reader, question);
    if (answer.kind === 'who') open.push(...answer.items.map((item) => item.question));
    if (answer.kind === 'quotes') found.push(...answer.items);
    if ('more' in answer && answer.more !== null) open.push(answer.more);
  }
  return found;
}

describe.each(samples)('%s', (name) => {
  test('all named quotes are reached, and what is shown stands in the article letter for letter', async () => {
    const article = kept(name);
    const { text, quotes } = article.reading;
    const shown = await reachable(article);
    expect(shown).toHaveLength(quotes.filter((quote) => quote.name !== null).length);
    expect(shown.length).toBeGreaterThan(3);
    for (const { words, kind } of shown) {
      const bare = kind === 'direct' ? words.slice(1, -1) : words;
      expect(text).toContain(bare);
    }
  });

  test('reported speech is in no marks, direct speech in one pair', async () => {
    const shown = await reachable(kept(name));
    const direct = shown.filter(({ kind }) => kind === 'direct').map(({ words }) => words);
    const indirect = shown.filter(({ kind }) => kind === 'indirect').map(({ words }) => words);
    expect(direct).toEqual(direct.map(() => expect.stringMatching(/^“[^“”]*”$/)));
    expect(indirect).toEqual(indirect.map(() => expect.not.stringMatching(/["“”]/)));
  });

  test('in context the quote is cut out of its own paragraph', async () => {
    const article = kept(name);
    for (const { context, source } of await reachable(article)) {
      // oxlint-disable-next-line no-await-in-loop
      const answer = await answerQuestion(readerOver([article]), context);
      if (answer.kind !== 'context') throw new Error(answer.kind);
      const { head, quote, tail } = answer.paragraph;
      expect(article.reading.text).toContain(head + quote + tail);
      expect(head + tail).not.toContain('\n');
      expect(answer.quote.source.paragraph).toBe(source.paragraph);
    }
  });
});
