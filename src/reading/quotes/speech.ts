import type { Scene } from '../text/scene.ts';
import type { Attribution } from './speakers/rule.ts';

/** Whether somebody said this: not a title, a nickname, or a word held with tongs. */
export function isSpeech(scene: Scene, { passage, mention, sure }: Attribution): boolean {
  if (passage.cue)
    return passage.kind !== 'direct' || passage.cue.kind !== 'belief' || mention !== null;
  const words = wordsOf(scene, passage.from, passage.to);
  if (words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4))
    return false;
  const sentence = /[.?!…]\W{0,2}$/.test(scene.text.slice(passage.start, passage.end));
  if (sure && mention) return words.length >= 3 || sentence;
  return words.length >= 5 && (mention !== null || words.length >= 8);
}

function wordsOf(scene: Scene, from: number, to: number): string[] {
  return scene.words
    .slice(from, to)
    .map((word) => word.text)
    .filter((text) => /^[\p{L}\p{N}]/u.test(text));
}
