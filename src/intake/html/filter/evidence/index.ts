import type { Scene } from '../scene.ts';
import { sayNeighbours, sayOpinions } from './opinions.ts';
import { sayPlace } from './place.ts';
import { sayBoxes } from './boxes.ts';
import type { Say } from './say.ts';
import { sayPhrases, sayText } from './text.ts';

/** What is known of each block of a page, as names that the weights know, in the order of the blocks. */
export function evidenceOf(scene: Scene): string[][] {
  return scene.blocks.map((block, at) => {
    const names = ['any'];
    const say: Say = (name, holds = true) => {
      if (holds) names.push(name);
    };
    sayOpinions(scene, at, say);
    sayNeighbours(scene, at, say);
    sayPlace(scene, at, block, say);
    sayBoxes(scene, block, say);
    sayText(scene, block, say);
    sayPhrases(scene, at, block, say);
    return names;
  });
}
