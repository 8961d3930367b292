import { weighWith } from '../../people/pronouns.ts';
import { nearestFirst, pronounChoices } from './pronoun-choices.ts';
import { shippedModel } from '../index.ts';
import type { Model } from '../model.ts';
import { packed, rounded, type PackedModel } from '../pack.ts';
import { contentChoices } from './content-choices.ts';
import { cueChoices, sourceChoices } from './cue-choices.ts';
import type { GoldArticle } from './gold.ts';
import { learn, type Choice } from './learn.ts';
import { lessonOf } from './lesson.ts';
import type { ParsedArticle } from './parses.ts';
import { trainTagger } from './tagger.ts';

export type { GoldArticle } from './gold.ts';
export type { ParsedArticle } from './parses.ts';

/** Learns every choice from articles marked up by hand, and tagging from the parses of some of them; the same articles give the same weights. `report` is told each step. */
export function train(
  articles: readonly GoldArticle[],
  parses: readonly ParsedArticle[],
  report: (step: string) => void,
): Model {
  report(`tags: ${parses.length} articles`);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const tagger = parses.length > 0 ? trainTagger(parses, texts) : shippedModel().tagger;
  const lessons = articles.map((article) => lessonOf(article, tagger));
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
  const quotes = { tagger, cue, source, content };
  const first = learnt('pronoun', pronounChoices(lessons, quotes, nearestFirst), 14, 0.05);
  const again = pronounChoices(lessons, quotes, weighWith(first));
  return { ...quotes, pronoun: learnt('pronoun, again', again, 14, 0.05) };
}

/** The file that holds a model's weights, as TypeScript. */
export function weightsFile(model: Model): string {
  const { tagger, ...choices }: PackedModel = packed(model);
  const lines = Object.entries(choices).map(
    ([name, { scale, table }]) => `  ${name}: { scale: ${scale}, table: '${table}' },`,
  );
  return [
    '// Made by `npm run train`; not to be changed by hand.',
    "import type { PackedModel } from './pack.ts';",
    '',
    'export const WEIGHTS: PackedModel = {',
    `  tagger: ${JSON.stringify(tagger)},`,
    ...lines,
    '};',
    '',
  ].join('\n');
}
