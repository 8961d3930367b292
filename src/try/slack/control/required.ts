import type { Json } from '../json.ts';
import type { Values } from '../values.ts';
import type { View } from '../workspace.ts';
import type { World } from '../world.ts';
import { flagOf, listOf, numberOf, objectOf, textOf } from '../json.ts';
import { stateOf } from '../values.ts';

/** What Slack says itself, before the app hears of it, of fields left empty or too short or long. */
export function missingIn(world: World, view: View, values: Values): Record<string, string> {
  const blocks = listOf(view.content, 'blocks').filter((block) => block['type'] === 'input');
  const state = stateOf(world, blocks, values);
  const complaints = blocks.flatMap((block) => {
    const id = textOf(block, 'block_id') ?? '';
    const element = objectOf(block, 'element');
    const entered = objectOf(objectOf(state, id), textOf(element, 'action_id') ?? '');
    const complaint = complaintAbout(block, element, entered);
    return complaint === null ? [] : [[id, complaint]];
  });
  return Object.fromEntries(complaints);
}

function complaintAbout(block: Json, element: Json, entered: Json): string | null {
  if (isEmpty(entered)) {
    return flagOf(block, 'optional') ? null : 'Please complete this required field.';
  }
  const { length } = textOf(entered, 'value') ?? '';
  if (textOf(entered, 'value') === null) return null;
  const least = numberOf(element, 'min_length', 0);
  const most = numberOf(element, 'max_length', 3000);
  if (length < least) return `Please enter at least ${least} characters.`;
  return length > most ? `Please enter at most ${most} characters.` : null;
}

function isEmpty({ type: _type, ...entered }: Json): boolean {
  return Object.values(entered).every(
    (value) => value === null || (Array.isArray(value) && value.length === 0),
  );
}
