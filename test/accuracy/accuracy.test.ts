import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { leftOut, shared } from './corpora.ts';
import { measure, type Figures } from './measure.ts';

const figuresOf = (file: string): [string, number][] =>
  Object.entries(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

(shared === null ? describe.skip : describe)(`accuracy on the corpora${leftOut}`, () => {
  let figures: Figures = {};
  beforeAll(async () => {
    figures = await measure(shared ?? '');
  }, 120_000);

  test.each(figuresOf('floor.json'))('%s is at least %d', (name, floor) => {
    expect(figures[name]).toBeGreaterThanOrEqual(floor);
  });

  test.each(figuresOf('ceiling.json'))('%s is at most %d', (name, ceiling) => {
    expect(figures[name]).toBeLessThanOrEqual(ceiling);
  });
});
