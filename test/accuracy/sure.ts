import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { read, type Quote } from '../../src/reading/index.ts';
import type { GoldArticle, GoldAttribution } from '../../src/reading/model/train/index.ts';

/** Of the quotes whose speaker's name is known: how many are shown as named or worked out, and are wrong, 0 to 1. */
export async function measureSure(shared: string): Promise<Readonly<Record<string, number>>> {
  const file = path.join(shared, 'corpora', 'quotes', 'dev.jsonl');
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  const verdicts = lines.map((line): GoldArticle => JSON.parse(line)).flatMap(verdictsOn);
  const wrong = verdicts.filter((isWrong) => isWrong).length;
  const share = Math.round((1000 * wrong) / verdicts.length) / 1000;
  return { 'quotes dev: shown as sure and wrong': share };
}

/** For each quote of an article that was marked with a name: whether another is shown without doubt. */
function verdictsOn({ text, attributions }: GoldArticle): boolean[] {
  return read(text).quotes.flatMap((quote) => {
    const name = attributions.find((one) => isAbout(one, quote))?.silver_name;
    if (!name) return [];
    const differs = quote.name !== null && lastName(quote.name) !== lastName(name);
    return [differs && quote.confidence !== 'uncertain'];
  });
}

/** Whether half of the shorter one is shared. */
const isAbout = ({ content }: GoldAttribution, { start, end }: Quote): boolean =>
  content.some(
    (span) =>
      Math.min(span.end, end) - Math.max(span.start, start) >=
      0.5 * Math.min(span.end - span.start, end - start),
  );

/** The names were found by machine and are compared by their last word, as the scorer does. */
const lastName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .split(/[\s.,]+/)
    .findLast((word) => word !== '' && !/^(?:jr|sr|i{1,3}|iv)$/.test(word)) ?? '';
