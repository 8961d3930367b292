import { ROLE_NOUNS } from '../languages/en/titles.ts';
import { isQuoted, lowerAt, tagAt, unitAt } from '../text/scene.ts';
import type { Cast } from './identity.ts';
import { lastBefore, type Mention } from './mention.ts';

/** Sentences before a he or she in which somebody without a name is looked for. */
const SENTENCES = 1;
/** … and mentions; no sentences hold as many. */
const FARTHEST = 300;

/** "One of the victims spoke. She said": whether somebody who has no name, and has not spoken, was the last to act before a he or she. */
export function isSomebodyUnnamed(cast: Cast, pronoun: Mention): boolean {
  const { scene, mentions } = cast;
  const first = (scene.unitOf[pronoun.from] ?? 0) - SENTENCES;
  const last = lastBefore(mentions.list, pronoun.from);
  for (let i = last; i > Math.max(-1, last - FARTHEST); i--) {
    const mention = mentions.list[i];
    if (!mention || isOut(cast, mention, first)) return false;
    if (opensWithSomebody(cast, mention)) return cast.spoken.at(-1)?.mention.head !== mention.head;
  }
  return false;
}

/** Too far back, or somebody with a name. */
const isOut = ({ scene, entities }: Cast, mention: Mention, first: number): boolean =>
  (scene.unitOf[mention.from] ?? 0) < first ||
  mention.kind === 'relative' ||
  entities.of(mention)?.type === 'person';

/** A sentence that begins with "A woman", "Another student", "One of the victims" and goes on with what she did. */
function opensWithSomebody({ scene }: Cast, { from, to, head, kind }: Mention): boolean {
  if (isQuoted(scene, from) || unitAt(scene, from).from !== from) return false;
  const lower = lowerAt(scene, from);
  if (lower === 'one' && lowerAt(scene, from + 1) === 'of') return true;
  const isIndefinite = /^(?:an?|one|another)$/.test(lower);
  const acts = /^(?:VERB|AUX|ADV|ADP|PRON)$/.test(tagAt(scene, to));
  return kind === 'role' && isIndefinite && acts && ROLE_NOUNS.has(lowerAt(scene, head));
}
