import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import {
  train,
  weightsFile,
  type GoldArticle,
  type ParsedArticle,
} from '../reading/model/train/index.ts';

// npm run train -- FILE …: learns the reader's weights and writes them into the source. Files of marked-up articles end in .jsonl, files of their parses in .jsonl.gz.

const files = process.argv.slice(2);
const missing = files.find((file) => !existsSync(file));
if (files.length === 0 || missing !== undefined) {
  const what = missing === undefined ? 'No file was given' : `There is no file ${missing}`;
  process.stderr.write(
    `${what}: give one or more files of marked-up articles, one JSON object a line.\n`,
  );
  process.exitCode = 2;
} else {
  const articles = await linesOf<GoldArticle>(files.filter((file) => !isParsed(file)));
  const parses = await linesOf<ParsedArticle>(files.filter(isParsed));
  const model = train(articles, parses, (step) => process.stdout.write(`${step}\n`));
  const target = fileURLToPath(new URL('../reading/model/weights.ts', import.meta.url));
  await writeFile(target, weightsFile(model));
  process.stdout.write('The weights are in src/reading/model/weights.ts.\n');
}

function isParsed(file: string): boolean {
  return file.endsWith('.gz');
}

async function linesOf<T>(paths: readonly string[]): Promise<T[]> {
  const texts = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path);
      return (isParsed(path) ? gunzipSync(bytes) : bytes).toString('utf8');
    }),
  );
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line): T => JSON.parse(line)),
  );
}
