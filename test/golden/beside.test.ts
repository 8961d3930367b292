import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { leftOut, shared } from '../accuracy/corpora.ts';
import { read } from '../../src/reading/index.ts';
import { samples } from './samples.ts';
import { answersOf } from './score/answers-of.ts';
import { asGold, asNamesGold } from './score/as-gold.ts';
import { scoresOf } from './score/figures.ts';
import { judge } from './score/judge.ts';

const near = ({ found, endToEnd }: { found: number; endToEnd: number }) => ({
  detect: expect.objectContaining({ f1: expect.closeTo(found, 2) }),
  endToEnd: expect.objectContaining({ f1: expect.closeTo(endToEnd, 2) }),
});

(shared === null ? describe.skip : describe)(`beside the judges’ scorers${leftOut}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'golden-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (name: string, lines: readonly object[]) => {
    const at = path.join(folder, name);
    writeFileSync(at, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return at;
  };

  function judgedBy(
    scorer: string,
    gold: readonly object[],
    predicted: readonly object[],
  ): unknown {
    const program = path.join(shared ?? '', 'score', `${scorer}.mjs`);
    const files = [file('gold.jsonl', gold), file('predicted.jsonl', predicted)];
    return JSON.parse(
      execFileSync(process.execPath, [program, ...files, '--json'], { maxBuffer: 1e8 }).toString(),
    );
  }

  const all = samples();
  const readings = all.map(({ slug, text }) => ({ id: slug, ...read(text) }));

  test('found and end to end agree', () => {
    const ours = scoresOf(all.map((sample, i) => judge(sample, readings[i]?.quotes ?? [])));
    expect(judgedBy('quotes', all.map(asGold), readings)).toMatchObject({
      quoted: near(ours.quoted),
      direct: near(ours.direct),
      mixed: near(ours.mixed),
      indirectSpeech: near(ours.indirect),
    });
  });

  test('the answers themselves are right in the eyes of both', () => {
    const answers = all.map((sample) => ({
      id: sample.slug,
      text: sample.text,
      quotes: answersOf(sample),
    }));
    expect(judgedBy('quotes', all.map(asGold), answers)).toMatchObject({
      quoted: { endToEnd: { f1: 1 }, name: { acc: 1 } },
      indirectSpeech: { endToEnd: { f1: 1 } },
    });
    expect(judgedBy('names', all.map(asNamesGold), answers)).toMatchObject({
      total: { wrong: 0, missed: 0, relay: 0, fals: 0, badOffsets: 0 },
    });
  });
});
