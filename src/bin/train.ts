import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { train, weightsFile, type GoldArticle } from '../reading/model/train/index.ts';

// npm run train -- FILE.jsonl …: learns the reader's weights from marked-up articles, one JSON object a line, and writes them into the source.

const files = process.argv.slice(2);
const missing = files.find((file) => !existsSync(file));
if (files.length === 0 || missing !== undefined) {
  const what = missing === undefined ? 'No file was given' : `There is no file ${missing}`;
  process.stderr.write(
    `${what}: give one or more files of marked-up articles, one JSON object a line.\n`,
  );
  process.exitCode = 2;
} else {
  const articles = (await Promise.all(files.map(articlesIn))).flat();
  const model = train(articles, (step) => process.stdout.write(`${step}\n`));
  const target = fileURLToPath(new URL('../reading/model/weights.ts', import.meta.url));
  await writeFile(target, weightsFile(model));
  process.stdout.write('The weights are in src/reading/model/weights.ts.\n');
}

async function articlesIn(file: string): Promise<GoldArticle[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): GoldArticle => JSON.parse(line));
}
