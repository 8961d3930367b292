import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { builtSteps, type Steps } from './built.ts';

/** How long one stage took for all texts together, in ms of the processor. */
export interface Stage {
  readonly name: string;
  readonly ms: number;
}

/** So many that V8 has compiled what it will: in the first rounds its compiler, which counts as time of the processor, takes as long as reading. */
const ROUNDS = 15;

/** Times each stage of reading beside wink-nlp's own tagging: all in every round, the best round of each counts. */
export async function timeStages(texts: readonly string[]): Promise<readonly Stage[]> {
  const work = workOn(texts, await builtSteps());
  for (const [, run] of work) run();
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of work) {
      best.set(name, Math.min(best.get(name) ?? Infinity, cpuTimeOf(run)));
    }
  }
  return withQuotes([...best].map(([name, ms]) => ({ name, ms })));
}

export const WINK = 'wink-nlp, tagging alone';
const WHOLE = 'whole reading';
const QUOTES = 'quotes (what is left)';

function workOn(
  texts: readonly string[],
  { read, docOf, sceneOf, findMentions, findEntities, findNumbers, summarise }: Steps,
): readonly (readonly [string, () => void])[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const docs = texts.map((text) => docOf({ text }));
  const scenes = docs.map((doc) => sceneOf(doc));
  const readings = docs.map((doc) => ({ doc, ...read(doc.text) }));
  return [
    [WINK, () => texts.forEach((text) => wink.readDoc(text))],
    ['text and tagging', () => texts.forEach((text) => docOf({ text }))],
    ['scene', () => docs.forEach((doc) => sceneOf(doc))],
    ['people', () => scenes.forEach((scene) => findEntities(scene, findMentions(scene)))],
    ['numbers', () => readings.forEach(({ doc, quotes }) => findNumbers(doc, quotes))],
    [
      'summary',
      () => readings.forEach(({ doc, quotes, numbers }) => summarise(doc, quotes, numbers)),
    ],
    [WHOLE, () => texts.forEach((text) => read(text))],
  ];
}

/** Quotes cannot be found without the stages before them: theirs is the time that no other stage took. */
function withQuotes(stages: readonly Stage[]): readonly Stage[] {
  const others = stages.filter(({ name }) => name !== WINK && name !== WHOLE);
  const whole = stages.find(({ name }) => name === WHOLE)?.ms ?? 0;
  const ms = whole - others.reduce((sum, stage) => sum + stage.ms, 0);
  return [...stages.slice(0, -1), { name: QUOTES, ms }, { name: WHOLE, ms: whole }];
}
