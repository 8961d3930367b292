import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { run } from '../cli/run.ts';
import { samples } from './samples.ts';

const kept = samples().filter(({ expectedFile }) => existsSync(expectedFile));

test('either every sample has its expected reading or none has yet', () => {
  expect([0, samples().length]).toContain(kept.length);
});

for (const { slug, articleFile, expectedFile } of kept) {
  test(`${slug} reads as before; \`npm run golden\` rewrites what is expected`, async () => {
    const { out } = await run(['read', articleFile, '--json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });
}
