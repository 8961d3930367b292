import { lowerAt } from '../text/scene.ts';
import type { Scene } from '../text/scene.ts';
import type { Mention, Mentions } from './mention.ts';
import { roleBefore } from './roles.ts';

/** The mention with what hangs on it: "a report | by the council", "the spokesman | for the coalition Col. John Reed". */
export function extended(scene: Scene, mentions: Mentions, mention: Mention): Mention {
  if (mention.kind === 'pronoun' || mention.kind === 'relative') return mention;
  let to = mention.to;
  for (let steps = 0; steps < 3; steps++) {
    if (
      scene.tags[to] !== 'ADP' ||
      !/^(?:of|for|by|from|at|in|with|on|to)$/.test(lowerAt(scene, to))
    )
      break;
    const inner = mentions.startingAt(to + 1);
    if (
      !inner ||
      scene.unitOf[inner.from] !== scene.unitOf[mention.from] ||
      inner.kind === 'relative'
    )
      break;
    to = inner.to;
    if (roleBefore(scene, mentions, inner) === mention) break;
  }
  return to === mention.to ? mention : { ...mention, to };
}
