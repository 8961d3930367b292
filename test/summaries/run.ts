import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { argv } from 'node:process';
import { summarise, type Weights } from '../../src/reading/summary/index.ts';
import { leftOut, shared } from '../accuracy/corpora.ts';
import { learn } from './learn.ts';
import { lessonOf, type Lesson } from './lessons.ts';
import { foldOf, FOLDS } from './folds.ts';
import { scorerIn, type Gold, type Predicted, type Scorer } from './scorer.ts';
import { byTextRank } from './text-rank.ts';

// `npm run summaries`: our summaries beside the first three sentences and ts-textrank, ours learnt on four fifths of the articles and
// measured on the fifth, five times over. `npm run summaries -- learn`: learns on all of them and writes the weights that ship.
if (shared === null) process.stdout.write(`Nothing to measure${leftOut}.\n`);
else await run(shared);

async function run(folder: string): Promise<void> {
  const scorer = await scorerIn(folder);
  const golds = scorer.readJsonl(path.join(folder, 'corpora/summaries/gold.jsonl'));
  const bare = golds.map((gold) => lessonOf(gold, scorer, false));
  const titled = golds
    .map((gold, i) => (gold.title === undefined ? bare[i] : lessonOf(gold, scorer, true)))
    .filter((lesson) => lesson !== undefined);
  const all = [...bare, ...titled.filter((_, i) => golds[i]?.title !== undefined)];
  if (argv[2] === 'learn') await writeWeights(learn(all));
  else compare(golds, { all, bare, titled }, scorer);
}

async function writeWeights(weights: Weights): Promise<void> {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${nameIn(name)}: ${weight},\n`);
  await writeFile(
    new URL('../../src/reading/summary/weights.ts', import.meta.url),
    `// Made by \`npm run summaries -- learn\`; not to be changed by hand.\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('')}};\n`,
  );
}

function nameIn(name: string): string {
  return /^[a-z]+$/.test(name) ? name : `'${name}'`;
}

interface Lessons {
  readonly all: readonly Lesson[];
  readonly bare: readonly Lesson[];
  readonly titled: readonly Lesson[];
}

function compare(golds: readonly Gold[], { all, bare, titled }: Lessons, scorer: Scorer): void {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    learn(all.filter(({ id }) => foldOf(id) !== fold)),
  );
  const ours = (lessons: readonly Lesson[]) =>
    lessons.map(({ id, doc, quotes, numbers }) => ({
      id,
      summary: summarise(doc, quotes, numbers, weights[foldOf(id)]).map(({ text }) => text),
    }));
  const lead = golds.map(({ id, text }) => ({
    id,
    summary: scorer.lead(text).map((sentence) => sentence.text),
  }));
  const own = ours(bare);
  print('the first three sentences', golds, lead, scorer);
  print(
    'ts-textrank',
    golds,
    golds.map(({ id, text }) => ({ id, summary: byTextRank(text) })),
    scorer,
  );
  print('onrecord, without the headline', golds, own, scorer);
  print('onrecord, with the headline where there is one', golds, ours(titled), scorer);
  const { low, high } = scorer.compare(golds, lead, own).r2;
  process.stdout.write(
    `ROUGE-2, ours without the headline minus the first three: 95 in 100 between ${percent(low)} and ${percent(high)}\n`,
  );
}

function print(
  name: string,
  golds: readonly Gold[],
  predicted: readonly Predicted[],
  { score }: Scorer,
): void {
  const { r1, r2, rL, pick, verbatim } = score(golds, predicted);
  const cells = Object.entries({ R1: r1, R2: r2, RL: rL, pick, verbatim });
  const line = cells.map(([what, value]) => `  ${what} ${percent(value)}`).join('');
  process.stdout.write(`${name.padEnd(48)}${line}\n`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
