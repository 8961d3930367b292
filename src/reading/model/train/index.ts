import type { TagWeights } from '../../text/tagger/tagger.ts';
import { weighWith } from '../../people/pronouns.ts';
import { nearestFirst, pronounChoices } from './pronoun-choices.ts';
import { shippedModel } from '../index.ts';
import type { Model } from '../model.ts';
import { packed, rounded, type PackedModel } from '../pack.ts';
import { contentChoices } from './content-choices.ts';
import { beliefChoices, cueChoices, sourceChoices } from './cue-choices.ts';
import type { GoldArticle } from './gold.ts';
import { learn, type Choice } from './learn.ts';
import { lessonOf, type Lesson } from './lesson.ts';
import type { ParsedArticle } from './parses.ts';
import { withoutThat } from './without-that.ts';
import { trainTagger } from './tagger.ts';

export type { GoldArticle, GoldAttribution } from './gold.ts';
export type { ParsedArticle } from './parses.ts';

/** Folds of cross-fitting: what a step learns from is seen with what the steps before learnt from the other folds, as new text is. */
const FOLDS = 4;

/** Runs of learning whose mean is kept: three were worth 0.3 points of end-to-end F1 on fifths of the train articles; with nine a small change elsewhere moves less. */
const RUNS = 9;

/** Learns every choice from articles marked up by hand, and tagging from the parses of some of them; the same articles give the same weights. `report` is told each step. */
export function train(
  articles: readonly GoldArticle[],
  parses: readonly ParsedArticle[],
  report: (step: string) => void,
): Model {
  report(`tags: ${parses.length} articles`);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const taggerFrom = (some: readonly ParsedArticle[]): TagWeights =>
    some.length > 0 ? trainTagger(some, texts) : shippedModel().tagger;
  const folds = foldsOf(articles).map((own) => {
    const ids = new Set(own.map(({ id }) => id));
    const tagger = taggerFrom(parses.filter(({ id }) => !ids.has(id)));
    return own.map((article) => taughtBy(article, tagger));
  });
  const lessons = lessonsOf(folds.flat());
  report(`${lessons.length} articles`);
  const learnt = (name: string, choices: readonly Choice[], bits: number, rate: number) => {
    report(`${name}: ${choices.length} choices`);
    return rounded(learn(choices, { bits, rate, epochs: 6, decay: 1e-3, runs: RUNS }));
  };
  const cues = (some: readonly Lesson[]): CueModel => ({
    cue: learnt('cue', some.flatMap(cueChoices), 18, 0.1),
    source: learnt('source', some.flatMap(sourceChoices), 18, 0.05),
  });
  const contents = folds.flatMap((own) => {
    const others = cues(lessonsOf(folds.filter((fold) => fold !== own).flat()));
    return own.flatMap(({ lesson, bare }) => [
      ...contentChoices(lesson, others),
      ...bare.flatMap((one) => contentChoices(one, others, ['behind'])),
    ]);
  });
  const quotes = {
    tagger: taggerFrom(parses),
    ...cues(lessons),
    belief: learnt('belief', lessons.flatMap(beliefChoices), 17, 0.1),
    content: learnt('content', contents, 20, 0.05),
  };
  const first = learnt('pronoun', pronounChoices(lessons, quotes, nearestFirst), 14, 0.05);
  const again = pronounChoices(lessons, quotes, weighWith(first));
  return { ...quotes, pronoun: learnt('pronoun, again', again, 14, 0.05) };
}

/** An article as it stands, and, if it has any, its “that” clauses without the “that”. */
interface Taught {
  readonly lesson: Lesson;
  readonly bare: readonly Lesson[];
}

function taughtBy(article: GoldArticle, tagger: TagWeights): Taught {
  const bare = withoutThat(article);
  return {
    lesson: lessonOf(article, tagger),
    bare: bare ? [lessonOf(bare, tagger)] : [],
  };
}

const lessonsOf = (taught: readonly Taught[]): Lesson[] => taught.map(({ lesson }) => lesson);

type CueModel = Pick<Model, 'cue' | 'source'>;

function foldsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: FOLDS }, (_, fold) => all.filter((_one, k) => k % FOLDS === fold));
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
