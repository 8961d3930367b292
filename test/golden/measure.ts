import { read } from '../../src/reading/index.ts';
import { samples } from './samples.ts';
import { scoresOf } from './score/figures.ts';
import { judge } from './score/judge.ts';

/** How right the reader is about the sample articles, by name of the figure; no corpus is needed for it. */
export function measureGolden(): Readonly<Record<string, number>> {
  const judged = samples().map((sample) => judge(sample, read(sample.text).quotes));
  const { quoted, direct, mixed, indirect, names } = scoresOf(judged);
  return rounded({
    'golden: direct+mixed found': quoted.found,
    'golden: direct+mixed, end to end': quoted.endToEnd,
    'golden: direct, end to end': direct.endToEnd,
    'golden: mixed, end to end': mixed.endToEnd,
    'golden: indirect speech found': indirect.found,
    'golden: indirect speech, end to end': indirect.endToEnd,
    'golden: name right': names.right,
    'golden: name wrong': names.wrong,
    'golden: found without a name': names.none,
    'golden: name of he/she': names.pronouns,
    'golden: false quotes': names.falseQuotes,
  });
}

function rounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
  );
}
