import { mkdir, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { openArchives } from '../../../src/archive/index.ts';
import { redisForTest } from '../../support/redis.ts';
import { dice, generated, imported, QUOTES_AN_ARTICLE } from './generated.ts';
import { memoryOf, usedMemory } from './memory.ts';
import { picture } from './picture.ts';
import { timeQuestions, type Times } from './timed.ts';

// `npm run bench -- archive [QUOTES]`: a workspace grows to a million quotes as an import fills it; at each power of ten its memory is
// weighed and questions of every kind are timed beside a GET.

/** As many as an import keeps at once. */
const TOGETHER = 25;
const most = Number(argv[3] ?? 1_000_000);
const say = (line: string) => void process.stdout.write(`${line}\n`);
const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= most);
const redis = await redisForTest();
const client = redis.client({});
const archives = openArchives(client);
const archive = archives.of('T0000001');
const roll = dice(1);
const now = Date.now();
const before = await usedMemory(client);

const growth: { readonly size: number; readonly times: Readonly<Record<string, Times>> }[] = [];
let [articles, characters] = [0, 0];
for (const size of sizes) {
  const began = performance.now();
  const first = articles;
  while (articles * QUOTES_AN_ARTICLE < size) {
    const some = Array.from({ length: TOGETHER }, (_, i) => generated(articles + i, roll));
    for (const { reading } of some) characters += reading.text.length;
    // oxlint-disable-next-line no-await-in-loop -- as an import does
    await archive.keepAll(
      'bench',
      some.map((each) => imported(each, now)),
    );
    articles += some.length;
  }
  // oxlint-disable-next-line no-await-in-loop
  await archive.imports.end('bench');
  const seconds = (performance.now() - began) / 1000;
  // oxlint-disable-next-line no-await-in-loop
  const loose = (await usedMemory(client)) - before;
  const night = performance.now();
  // oxlint-disable-next-line no-await-in-loop
  await archives.tidy();
  const tidied = (performance.now() - night) / 1000;
  // oxlint-disable-next-line no-await-in-loop
  const { total, kinds } = await memoryOf(client, before);
  // oxlint-disable-next-line no-await-in-loop
  const times = await timeQuestions(client);
  growth.push({ size, times });
  say(
    `\n${size} quotes in ${articles} articles of ${Math.round(characters / articles)} characters`,
  );
  say(`  written at ${((articles - first) / seconds).toFixed(0)} articles a second`);
  say(
    `  ${(loose / size).toFixed(0)} bytes a quote as written; tidied in ${tidied.toFixed(1)} s, as every night:`,
  );
  say(`  ${(total / size).toFixed(0)} bytes a quote, ${(total / articles).toFixed(0)} an article:`);
  for (const [kind, share] of Object.entries(kinds))
    say(`    ${kind.padEnd(26)}${((share * total) / size).toFixed(0).padStart(6)} bytes a quote`);
  const { p50: get } = times['GET of 100 bytes'] ?? { p50: NaN };
  for (const [kind, { p50, p99 }] of Object.entries(times))
    say(
      `  ${kind.padEnd(24)} p50 ${p50.toFixed(3)} ms  p99 ${p99.toFixed(2)} ms  ${(p50 / get).toFixed(1)} × GET`,
    );
}

await mkdir('docs/pictures', { recursive: true });
const kinds = Object.keys(growth[0]?.times ?? {});
await writeFile(
  'docs/pictures/archive-growth.svg',
  picture({
    title: 'Half of the questions are answered within (ms), by quotes in the workspace',
    places: growth.map(({ size }) => size.toLocaleString('en')),
    unit: 'ms',
    curves: kinds.map((name) => ({
      name,
      values: growth.map(({ times }) => times[name]?.p50 ?? NaN),
    })),
  }),
);
say('\nThe picture is docs/pictures/archive-growth.svg.');
await redis.close();
