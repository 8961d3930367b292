import { lowerAt, tagAt, type Scene } from '../text/scene.ts';
import type { Cast } from './identity.ts';
import type { Mention } from './mention.ts';

/** Ames asked if it was safe. “No,” he replied: whoever asked last is not the one who replies. */
export function repliesToQuestion({ scene, spoken }: Cast, pronoun: Mention): boolean {
  const last = spoken.at(-1)?.mention;
  if (!last || last.from >= pronoun.from || !hasVerb(scene, pronoun, REPLYING)) return false;
  return last.kind !== 'pronoun' && hasVerb(scene, last, ASKING);
}

/** Whether a verb of a kind stands beside the one who speaks. */
function hasVerb(scene: Scene, { from, to }: Mention, verbs: RegExp): boolean {
  const behind = tagAt(scene, to) === 'ADV' ? to + 1 : to;
  return verbs.test(lowerAt(scene, behind)) || verbs.test(lowerAt(scene, from - 1));
}

const REPLYING = /^(?:repl(?:ied|ies)|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|shot)$/;
const ASKING = /^(?:asks?|asked|demanded|wondered|enquired|inquired)$/;
