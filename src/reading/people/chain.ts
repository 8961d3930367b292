import { isQuoted } from '../text/scene.ts';
import { genderOfPronoun } from './evidence.ts';
import type { Cast, Spoken } from './identity.ts';
import { lastBefore, type Mention } from './mention.ts';
import type { Gender } from './names/gender.ts';

/** How many sentences and pronouns a chain of he or she goes back. */
const SENTENCES = 2;
const MOST = 6;
const SPEAKERS = 60;
/** Mentions that are looked at; no sentences hold as many. */
const FARTHEST = 300;

/** Each he (each she) of the narrator's in this sentence and the two before, in order: writers go on with whom they mean. */
export function chainBefore(
  { scene, mentions }: Cast,
  { from }: Mention,
  gender: Gender,
): Mention[] {
  const first = (scene.unitOf[from] ?? 0) - SENTENCES;
  const chain: Mention[] = [];
  const last = lastBefore(mentions.list, from);
  const floor = Math.max(-1, last - FARTHEST);
  for (let i = last; i > floor && chain.length < MOST; i--) {
    const mention = mentions.list[i];
    if (!mention || (scene.unitOf[mention.from] ?? 0) < first) break;
    const isSame = mention.kind === 'pronoun' && genderOfPronoun(scene, mention) === gender;
    if (isSame && !isQuoted(scene, mention.from)) chain.push(mention);
  }
  return chain.toReversed();
}

/** Who had spoken before a word, as far back as matters. */
export function spokenBefore({ spoken }: Cast, { from }: Mention): Spoken[] {
  let end = spoken.length;
  while (end > 0 && (spoken[end - 1]?.mention.from ?? -1) >= from) end--;
  return spoken.slice(Math.max(0, end - SPEAKERS), end);
}
