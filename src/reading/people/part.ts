import { isOwning, isQuoted, tagAt, textAt, unitAt, type Scene } from '../text/scene.ts';
import type { Mention } from './mention.ts';

const ACTING = /^(?:VERB|AUX)$/;

/** 1 subject at the start · 2 subject · 3 behind a preposition · 4 owner · 5 object · 6 in marks · 7 other. */
export function partOf(scene: Scene, { from, to }: Mention): number {
  if (isQuoted(scene, from)) return 6;
  if (isOwning(scene, to)) return 4;
  const acts = ACTING.test(tagAt(scene, tagAt(scene, to) === 'ADV' ? to + 1 : to));
  if (from - unitAt(scene, from).from <= 2) return acts || textAt(scene, to) === ',' ? 1 : 8;
  if (tagAt(scene, from - 1) === 'ADP') return 3;
  if (acts) return 2;
  return tagAt(scene, from - 1) === 'VERB' ? 5 : 7;
}

/** Whether it does what the verb says. */
export const isSubject = (scene: Scene, mention: Mention): boolean => partOf(scene, mention) <= 2;
