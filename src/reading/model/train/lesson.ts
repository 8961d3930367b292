import { findMentions } from '../../people/mentions.ts';
import type { Mentions } from '../../people/mention.ts';
import type { TagWeights } from '../../text/tagger/tagger.ts';
import { docOf } from '../../text/index.ts';
import { sceneOf, type Scene } from '../../text/scene.ts';
import { cueWord, type GoldArticle, type GoldAttribution } from './gold.ts';

/** A marked-up article as reading sees it. */
export interface Lesson {
  readonly scene: Scene;
  readonly mentions: Mentions;
  readonly attributions: readonly GoldAttribution[];
  /** What was marked, by the word of its cue. */
  readonly byCue: ReadonlyMap<number, GoldAttribution>;
  readonly weight: number;
}

export function lessonOf(
  { text, attributions }: GoldArticle,
  tagger: TagWeights,
  weight = 1,
): Lesson {
  const scene = sceneOf(docOf({ text }, tagger));
  const byCue = new Map<number, GoldAttribution>();
  for (const attribution of attributions) {
    const word = cueWord(scene, attribution);
    if (word >= 0 && !byCue.has(word)) byCue.set(word, attribution);
  }
  return { scene, mentions: findMentions(scene), attributions, byCue, weight };
}
