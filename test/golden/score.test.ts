import { describe, expect, test } from '@jest/globals';
import type { Quote } from '../../src/reading/index.ts';
import { parseMarked } from './marked.ts';
import { samples, type Sample } from './samples.ts';
import { answersOf, spanIn } from './score/answers-of.ts';
import { scoresOf, type Scores } from './score/figures.ts';
import { judge } from './score/judge.ts';

const changed = (sample: Sample, change: Partial<Quote>): Quote[] =>
  answersOf(sample).map((quote) => Object.assign({}, quote, change));

const scoresWith = (readings: (sample: Sample) => readonly Quote[]): Scores =>
  scoresOf(samples().map((sample) => judge(sample, readings(sample))));

describe('the scorer', () => {
  test('gives the answers themselves everything', () => {
    expect(scoresWith((sample) => answersOf(sample))).toEqual({
      quoted: { found: 1, endToEnd: 1 },
      direct: { found: 1, endToEnd: 1 },
      mixed: { found: 1, endToEnd: 1 },
      indirect: { found: 1, endToEnd: 1 },
      names: { right: 1, wrong: 0, none: 0, pronouns: 1, falseQuotes: 0 },
    });
  });

  test('gives silence nothing', () => {
    const { quoted, indirect, names } = scoresWith(() => []);
    expect([quoted.found, quoted.endToEnd, indirect.found, names.right, names.wrong]).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  test('counts a wrong name, and none, as what they are', () => {
    const wrong = scoresWith((sample) => changed(sample, { name: 'Nobody Here' }));
    expect(wrong.names).toMatchObject({ right: 0, wrong: 1, none: 0 });
    const none = scoresWith((sample) => changed(sample, { name: null }));
    expect(none.names).toMatchObject({ right: 0, wrong: 0, none: 1 });
  });

  test('finds no speaker right where none is given', () => {
    const { quoted } = scoresWith((sample) => changed(sample, { speaker: null }));
    expect(quoted).toEqual({ found: 1, endToEnd: 0 });
  });

  const sample = parseMarked(
    '{q ar1|“No, no,”} {c ar1|said} {s ar1|Ann Reed}. {q ar1|“It is closed.”} The {x|“wall”} stands.\n=====\nar person Ann Reed; Reed',
  );
  const whole = { kind: 'direct', relay: null, cue: null, confidence: 'named', why: '' } as const;
  const quote = (start: number, end: number, name: string | null): Quote => ({
    ...whole,
    ...spanIn(sample.text, { start, end }),
    speaker: spanIn(sample.text, { start: 15, end: 23 }),
    name,
  });

  test('cuts one quote over its own tag as it cuts two', () => {
    const cue = spanIn(sample.text, { start: 10, end: 14 });
    const one = { ...quote(0, sample.text.indexOf(' The '), 'Ann Reed'), cue };
    expect(scoresOf([judge(sample, [one])]).direct).toEqual({ found: 1, endToEnd: 1 });
  });

  test('counts what nobody said, by those who spoke', () => {
    const scare = quote(sample.text.indexOf('“wall”'), sample.text.indexOf(' stands'), null);
    const { names, quoted } = scoresOf([judge(sample, [scare])]);
    expect(names).toMatchObject({ falseQuotes: 0.5, right: 0 });
    expect(quoted.found).toBe(0);
  });

  test.each([
    ['Reed', 1],
    ['Mayor Ann Reed', 1],
    ['Tom Reed', 0],
    ['the wall', 0],
  ])('takes %s for Ann Reed: %d', (name, right) => {
    const { names } = scoresOf([
      judge(sample, [quote(0, 9, name), quote(25, sample.text.indexOf(' The '), name)]),
    ]);
    expect(names.right).toBe(right);
  });
});
