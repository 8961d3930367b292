import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { read } from '../../src/reading/index.ts';
import {
  train,
  type GoldArticle,
  type ParsedArticle,
} from '../../src/reading/model/train/index.ts';

/** Articles that are kept from training and measured with what the others taught. */
interface Round {
  readonly name: string;
  readonly isHeldOut: (article: GoldArticle, place: number) => boolean;
}

/** What a round reached, F1 each. */
export interface Reached {
  readonly name: string;
  readonly articles: number;
  readonly found: number;
  readonly endToEnd: number;
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
}

const FOLDS = 5;

/** Trains without each fifth of the train articles, then without each publisher, and measures on what was left out. `report` gets each round as it ends. */
export async function measureFolds(
  shared: string,
  report: (reached: Reached) => void,
): Promise<void> {
  const folder = path.join(shared, 'corpora', 'quotes');
  const articles = linesOf<GoldArticle>(await readFile(path.join(folder, 'train.jsonl'), 'utf8'));
  const packed = await readFile(path.join(folder, 'parses.train.jsonl.gz'));
  const parses = linesOf<ParsedArticle>(gunzipSync(packed).toString('utf8'));
  for (const round of roundsOver(articles)) {
    // oxlint-disable-next-line no-await-in-loop -- each round needs the whole machine
    report(await reachedIn(round, articles, parses, path.join(shared, 'score', 'quotes.mjs')));
  }
}

function roundsOver(articles: readonly GoldArticle[]): Round[] {
  const publishers = new Set(articles.map(({ publisher }) => publisher ?? 'unknown'));
  const fifths = Array.from({ length: FOLDS }, (_, fold) => ({
    name: `fold ${fold + 1} of ${FOLDS}`,
    isHeldOut: (_article: GoldArticle, place: number) => place % FOLDS === fold,
  }));
  const without = [...publishers].toSorted().map((name) => ({
    name: `without ${name}`,
    isHeldOut: ({ publisher }: GoldArticle) => (publisher ?? 'unknown') === name,
  }));
  return [...fifths, ...without];
}

async function reachedIn(
  { name, isHeldOut }: Round,
  articles: readonly GoldArticle[],
  parses: readonly ParsedArticle[],
  scorer: string,
): Promise<Reached> {
  const heldOut = articles.filter(isHeldOut);
  const ids = new Set(heldOut.map(({ id }) => id));
  const model = train(
    articles.filter(({ id }) => !ids.has(id)),
    parses.filter(({ id }) => !ids.has(id)),
    () => {},
  );
  const predicted = heldOut.map(({ id, text }) => ({ id, ...read(text, model) }));
  const judged = await judgedBy(heldOut, predicted, scorer);
  return {
    name,
    articles: heldOut.length,
    found: judged.quoted.detect.f1,
    endToEnd: judged.quoted.endToEnd.f1,
    direct: judged.direct.endToEnd.f1,
    mixed: judged.mixed.endToEnd.f1,
    indirect: judged.indirectSpeech.detect.f1,
  };
}

interface Row {
  readonly detect: { readonly f1: number };
  readonly endToEnd: { readonly f1: number };
}

type Judged = Readonly<Record<'quoted' | 'direct' | 'mixed' | 'indirectSpeech', Row>>;

async function judgedBy(
  gold: readonly object[],
  predicted: readonly object[],
  scorer: string,
): Promise<Judged> {
  const folder = await mkdtemp(path.join(tmpdir(), 'folds-'));
  const [goldFile, predictedFile] = ['gold', 'predicted'].map((name) => path.join(folder, name));
  try {
    await writeFile(goldFile ?? '', linesFrom(gold));
    await writeFile(predictedFile ?? '', linesFrom(predicted));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [scorer, goldFile ?? '', predictedFile ?? '', '--json'],
      { maxBuffer: 1e9 },
    );
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const linesFrom = (all: readonly object[]): string =>
  `${all.map((one) => JSON.stringify(one)).join('\n')}\n`;

function linesOf<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}
