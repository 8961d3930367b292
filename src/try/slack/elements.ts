import type { Json } from './json.ts';
import type { World } from './world.ts';
import { listOf, objectOf, textOf } from './json.ts';

/** Something to press, choose or fill in, and the block it stands in. */
export type Placed = { readonly block: Json; readonly element: Json };

/** All that can be used in these blocks, in order. */
export function elementsOf(blocks: readonly Json[]): Placed[] {
  return blocks.flatMap((block) => {
    const one = [objectOf(block, 'accessory'), objectOf(block, 'element')];
    const some = listOf(block, 'elements');
    return [...one, ...some]
      .filter((element) => textOf(element, 'action_id') !== null)
      .map((element) => ({ block, element }));
  });
}

/** The options of a menu, those in groups too. */
export function optionsOf(element: Json): Json[] {
  const grouped = listOf(element, 'option_groups').flatMap((group) => listOf(group, 'options'));
  return [...listOf(element, 'options'), ...grouped];
}

/** The text of a text object. */
export function wordsOf(from: Json, field: string): string {
  return textOf(from[field], 'text') ?? '';
}

/** Slack gives an id to each block that has none. */
export function withIds(world: World, blocks: readonly Json[]): Json[] {
  return blocks.map((block) => ({ block_id: world.nextId('b'), ...block }));
}
