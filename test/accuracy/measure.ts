import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { measureSure } from './sure.ts';
import { read } from '../../src/reading/index.ts';
import { measureKeyNumbers } from './key-numbers.ts';
import { measureTrends } from './trends.ts';

/** What one of the scorers is run on, and which of its figures are kept: name → path in its JSON. */
interface Paper {
  readonly scorer: string;
  readonly gold: string;
  /** Only the lines from this one on (0 = the first): those that no rule was ever written against. */
  readonly from?: number;
  readonly figures: Readonly<Record<string, readonly string[]>>;
}

const quoteFigures = (prefix: string) => ({
  [`${prefix}: direct+mixed, found`]: ['quoted', 'detect', 'f1'],
  [`${prefix}: direct+mixed, exact`]: ['quoted', 'exact', 'f1'],
  [`${prefix}: direct+mixed, end to end`]: ['quoted', 'endToEnd', 'f1'],
  [`${prefix}: direct, end to end`]: ['direct', 'endToEnd', 'f1'],
  [`${prefix}: mixed, end to end`]: ['mixed', 'endToEnd', 'f1'],
  [`${prefix}: indirect speech found`]: ['indirectSpeech', 'detect', 'f1'],
  [`${prefix}: indirect speech, end to end`]: ['indirectSpeech', 'endToEnd', 'f1'],
  [`${prefix}: name, of those known`]: ['quoted', 'name', 'acc'],
  [`${prefix}: name of he/she`]: ['quoted', 'pronounName', 'acc'],
});

const numberFigures = (prefix: string) => ({
  [`${prefix}: found`]: ['detection', 'f1'],
  [`${prefix}: value`]: ['value', 'f1'],
  [`${prefix}: value and bound`]: ['valueBound', 'f1'],
  [`${prefix}: value and unit`]: ['valueUnit', 'f1'],
  [`${prefix}: of, of the matched`]: ['ofAccuracy'],
  [`${prefix}: full`]: ['full', 'f1'],
});

const papers: readonly Paper[] = [
  { scorer: 'quotes', gold: 'quotes/dev', figures: quoteFigures('quotes dev') },
  { scorer: 'quotes', gold: 'wikinews/quotes', figures: quoteFigures('wikinews') },
  {
    scorer: 'names',
    gold: 'wikinews/names',
    figures: {
      'wikinews names: right, of gold': ['total', 'right'],
      'wikinews names: wrong, of gold': ['total', 'wrong'],
      'wikinews names: false quotes': ['total', 'fals'],
      'wikinews names: gold': ['total', 'gold'],
    },
  },
  {
    scorer: 'numbers',
    gold: 'numbers/dev',
    figures: numberFigures('numbers dev'),
  },
  {
    scorer: 'numbers',
    gold: 'numbers/dev',
    from: 157,
    figures: numberFigures('numbers dev, never looked at'),
  },
  {
    scorer: 'summaries',
    gold: 'summaries/gold',
    figures: { 'summaries, learnt on: pick': ['pick'], 'summaries, learnt on: ROUGE-2': ['r2'] },
  },
  { scorer: 'numbers', gold: 'numbers/rtext.dev', figures: numberFigures('numbers rtext') },
  {
    scorer: 'numbers',
    gold: 'numbers/quantulum.dev',
    figures: numberFigures('numbers quantulum'),
  },
];

export type Figures = Readonly<Record<string, number>>;

/** Reads every article of the corpora in folder `shared` and has the scorers there judge the readings. */
export async function measure(shared: string): Promise<Figures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'accuracy-'));
  try {
    const parts = await Promise.all([
      ...papers.map((paper) => judge(paper, shared, folder)),
      measureTrends(shared),
      measureKeyNumbers(shared),
    ]);
    return Object.assign({}, ...parts, await measureSure(shared));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function judge(paper: Paper, shared: string, folder: string): Promise<Figures> {
  const { from = 0 } = paper;
  const whole = path.join(shared, 'corpora', `${paper.gold}.jsonl`);
  const named = (what: string) =>
    path.join(folder, `${paper.gold.replace('/', '-')}-${paper.scorer}-${from}-${what}.jsonl`);
  const [gold, predicted] = [named('gold'), named('predicted')];
  const lines = (await readFile(whole, 'utf8')).split('\n').filter(Boolean).slice(from);
  await writeFile(gold, `${lines.join('\n')}\n`);
  await writeFile(predicted, `${lines.map((line) => readingOf(JSON.parse(line))).join('\n')}\n`);
  const scorer = path.join(shared, 'score', `${paper.scorer}.mjs`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [scorer, gold, predicted, '--json'],
    { maxBuffer: 1e8 },
  );
  const judged: unknown = JSON.parse(stdout);
  return Object.fromEntries(
    Object.entries(paper.figures).map(([name, keys]) => [name, figureAt(judged, keys)]),
  );
}

const readingOf = ({ id, text }: { id: string; text: string }) =>
  JSON.stringify({ id, ...read(text) });

function figureAt(judged: unknown, keys: readonly string[]): number {
  const value = keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    judged,
  );
  if (typeof value !== 'number') throw new Error(`The scorer gave no ${keys.join('.')}`);
  return Math.round(value * 1000) / 1000;
}
