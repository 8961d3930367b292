import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { leftOut, shared } from '../accuracy/corpora.ts';
import type { Quote } from '../../src/reading/index.ts';
import { samples, type Sample } from './samples.ts';
import { answersOf, spanIn } from './score/answers-of.ts';
import { asGold, asNamesGold } from './score/as-gold.ts';
import { scoresOf } from './score/figures.ts';
import { judge } from './score/judge.ts';

const near = ({ found, endToEnd }: { found: number; endToEnd: number }) => ({
  detect: expect.objectContaining({ f1: expect.closeTo(found, 3) }),
  endToEnd: expect.objectContaining({ f1: expect.closeTo(endToEnd, 3) }),
});

/** The answers as a poor reader gives them: one in three missed, one in four by another, titles and slogans taken for speech. */
function spoilt(sample: Sample): Quote[] {
  const answers = answersOf(sample);
  const given = answers.flatMap((quote, i) =>
    i % 3 === 0
      ? []
      : [i % 4 === 0 ? { ...quote, speaker: answers[i - 2]?.speaker ?? null } : quote],
  );
  const wrong = sample.notSpeech.flatMap((extent) =>
    answers.slice(0, 1).map((quote) => Object.assign({}, quote, spanIn(sample.text, extent))),
  );
  return [...given, ...wrong];
}

(shared === null ? describe.skip : describe)(`beside the scorers of the corpora${leftOut}`, () => {
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
  const read = (as: (sample: Sample) => Quote[]) =>
    all.map((sample) => ({ id: sample.slug, text: sample.text, quotes: as(sample) }));

  test('found and end to end agree', () => {
    const ours = scoresOf(all.map((sample) => judge(sample, spoilt(sample))));
    expect(ours.quoted.found).toBeLessThan(0.9);
    expect(ours.quoted.endToEnd).toBeLessThan(ours.quoted.found);
    expect(judgedBy('quotes', all.map(asGold), read(spoilt))).toMatchObject({
      quoted: near(ours.quoted),
      direct: near(ours.direct),
      mixed: near(ours.mixed),
      indirectSpeech: near(ours.indirect),
    });
  });

  test('the answers themselves are right in the eyes of both', () => {
    const answers = read(answersOf);
    expect(judgedBy('quotes', all.map(asGold), answers)).toMatchObject({
      quoted: { endToEnd: { f1: 1 }, name: { acc: 1 } },
      indirectSpeech: { endToEnd: { f1: 1 } },
    });
    expect(judgedBy('names', all.map(asNamesGold), answers)).toMatchObject({
      total: { wrong: 0, missed: 0, relay: 0, fals: 0, badOffsets: 0 },
    });
  });
});
