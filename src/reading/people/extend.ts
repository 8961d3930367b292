import { lowerAt } from '../text/scene.ts';
import type { Scene } from '../text/scene.ts';
import type { Mention, Mentions } from './mention.ts';
import { roleBefore } from './roles.ts';

/** Phrases that are taken in at most. */
const MOST = 3;

/** The mention with what hangs on it: "a report | by the council", "the spokesman | for the coalition Col. John Reed". */
export function extended(scene: Scene, mentions: Mentions, mention: Mention): Mention {
  if (mention.kind === 'pronoun' || mention.kind === 'relative') return mention;
  let { to } = mention;
  for (let steps = 0; steps < MOST; steps++) {
    const inner = hanging(scene, mentions, mention, to);
    if (!inner) break;
    to = inner.to;
    if (roleBefore(scene, mentions, inner) === mention) break;
  }
  return to === mention.to ? mention : { ...mention, to };
}

function hanging(scene: Scene, mentions: Mentions, mention: Mention, to: number): Mention | null {
  if (scene.tags[to] !== 'ADP' || !HANGING.test(lowerAt(scene, to))) return null;
  const inner = mentions.startingAt(to + 1);
  if (!inner || inner.kind === 'relative') return null;
  return scene.unitOf[inner.from] === scene.unitOf[mention.from] ? inner : null;
}

const HANGING = /^(?:of|for|by|from|at|in|with|on|to)$/;
