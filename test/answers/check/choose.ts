import { readFileSync, writeFileSync } from 'node:fs';
import { alterationsOf, numberFrom, type Alteration } from './alter.ts';
import { hashOf, isInMarks, quotedIn, type Marked } from './corpus.ts';

// Chooses the set again: `npm run alterations`. It holds offsets and operations, no words.

const EACH = 26;
const lines = readFileSync(process.argv[2] ?? '', 'utf8')
  .trim()
  .split('\n');
const all = lines.flatMap((line) => {
  const article: Marked = JSON.parse(line);
  const quotes = quotedIn(article).filter(isInMarks);
  return alterationsOf(hashOf(article), article.text, quotes);
});
const kinds = new Map(all.map(({ does }) => [does, all.filter((each) => each.does === does)]));
const chosen = [...kinds.values()].flatMap((each) => each.toSorted(byChance).slice(0, EACH));

function byChance(a: Alteration, b: Alteration): number {
  return numberFrom(JSON.stringify(a)) - numberFrom(JSON.stringify(b));
}

const rows = chosen.map((row) => JSON.stringify(row)).join(',\n');
writeFileSync(new URL('alterations.json', import.meta.url), `[\n${rows}\n]\n`);
