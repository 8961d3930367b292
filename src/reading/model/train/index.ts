import { weighWith } from '../../people/pronouns.ts';
import { nearestFirst, pronounChoices } from './pronoun-choices.ts';
import type { Model } from '../model.ts';
import { packed, rounded, type PackedModel } from '../pack.ts';
import { contentChoices } from './content-choices.ts';
import { cueChoices, sourceChoices } from './cue-choices.ts';
import type { GoldArticle } from './gold.ts';
import { learn, type Choice } from './learn.ts';
import { lessonOf } from './lesson.ts';

export type { GoldArticle } from './gold.ts';

/** Learns every choice from articles marked up by hand; the same articles give the same weights. `report` is told each step. */
export function train(articles: readonly GoldArticle[], report: (step: string) => void): Model {
  const lessons = articles.map((article) => lessonOf(article));
  report(`${lessons.length} articles`);
  const learnt = (name: string, choices: readonly Choice[], bits: number, rate: number) => {
    report(`${name}: ${choices.length} choices`);
    return rounded(learn(choices, { bits, rate, epochs: 6, decay: 1e-5 }));
  };
  const cue = learnt('cue', lessons.flatMap(cueChoices), 17, 0.1);
  const source = learnt('source', lessons.flatMap(sourceChoices), 17, 0.05);
  const content = learnt(
    'content',
    lessons.flatMap((lesson) => contentChoices(lesson, { cue, source })),
    18,
    0.05,
  );
  const quotes = { cue, source, content };
  const first = learnt('pronoun', pronounChoices(lessons, quotes, nearestFirst), 14, 0.05);
  const again = pronounChoices(lessons, quotes, weighWith(first));
  return { ...quotes, pronoun: learnt('pronoun, again', again, 14, 0.05) };
}

/** The file that holds a model's weights, as TypeScript. */
export function weightsFile(model: Model): string {
  const text: PackedModel = packed(model);
  const lines = Object.entries(text).map(
    ([name, { scale, table }]) => `  ${name}: { scale: ${scale}, table: '${table}' },`,
  );
  return [
    '// Made by `npm run train`; not to be changed by hand.',
    "import type { PackedModel } from './pack.ts';",
    '',
    'export const WEIGHTS: PackedModel = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
