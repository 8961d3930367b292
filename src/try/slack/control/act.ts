import type { Actor, Who } from './who.ts';
import type { Aim, Target } from './screen.ts';
import type { Delivered } from '../deliveries/carrier.ts';
import type { Dispatcher } from '../deliveries/dispatch.ts';
import type { Json } from '../json.ts';
import type { Values } from '../values.ts';
import type { World } from '../world.ts';
import { actorOf, tell } from './who.ts';
import { failureText } from '../deliveries/dispatch.ts';
import { findTarget, placeJson } from './screen.ts';
import { list } from '../blocks/rules.ts';
import { option } from '../blocks/composition.ts';
import { isJson, objectOf, textOf } from '../json.ts';
import { issueResponseUrl } from '../response-url.ts';
import { issueTrigger } from '../triggers.ts';
import { optionsOf } from '../elements.ts';
import { stateOf } from '../values.ts';

/** What to press or choose, who does it, and what else stands in the fields around it. */
export type Act = Who & Aim & { readonly values?: Values };

/** Presses a button. */
export function click(
  world: World,
  dispatcher: Dispatcher,
  actionId: string,
  act: Act,
): Promise<Delivered> {
  const actor = actorOf(world, act);
  const target = findTarget(world, actor, actionId, act);
  const { text, value } = target.element;
  const said = { text, ...(value === undefined ? {} : { value }) };
  return sendAction(world, dispatcher, actor, target, said, act.values ?? {});
}

/** Chooses an option by its value, in a menu or an overflow, or sends off a text that is typed into a field. */
export async function choose(
  world: World,
  dispatcher: Dispatcher,
  actionId: string,
  value: string | readonly string[],
  act: Act,
): Promise<Delivered> {
  const actor = actorOf(world, act);
  const target = findTarget(world, actor, actionId, withoutValue(act));
  if (textOf(target.element, 'type') === 'overflow') {
    const chosen = optionsOf(target.element).find((it) => it['value'] === value);
    if (!chosen) throw new Error(`${actionId} has no option ${String(value)}`);
    return sendAction(world, dispatcher, actor, target, { selected_option: chosen }, act.values);
  }
  const key = `${textOf(target.block, 'block_id') ?? ''}/${actionId}`;
  const values = { ...act.values, [key]: value };
  const state = objectOf(
    stateOf(world, [target.block], values),
    textOf(target.block, 'block_id') ?? '',
  );
  return sendAction(world, dispatcher, actor, target, objectOf(state, actionId), values);
}

/** Types into an external select: the options that the app offers. */
export async function suggest(
  world: World,
  { send }: Dispatcher,
  actionId: string,
  typed: string,
  act: Act,
): Promise<Json[]> {
  const actor = actorOf(world, act);
  const target = findTarget(world, actor, actionId, withoutValue(act));
  const payload = {
    ...placeJson(world, actor, target, act.values ?? {}),
    type: 'block_suggestion',
    action_id: actionId,
    block_id: target.block['block_id'],
    value: typed,
  };
  const { body } = await send({ kind: 'interactive', payload });
  const answer = isJson(body) ? body : {};
  const options = optionsOf(answer);
  world.offered.set(actionId, options);
  for (const { message, pointer } of offer(options, '/options')) {
    world.problems.push(`block_suggestion: ${message} [json-pointer:${pointer}]`);
  }
  return options;
}

/** What an app may offer in an external select. */
const offer = list(option, { min: 0, max: 100 });

/** Menus are not told apart by a value, as buttons are. */
function withoutValue({ value: _value, ...aim }: Act): Aim {
  return aim;
}

async function sendAction(
  world: World,
  { send }: Dispatcher,
  actor: Actor,
  target: Target,
  said: Json,
  values: Values = {},
): Promise<Delivered> {
  const { block, element, message } = target;
  const action = {
    ...said,
    type: element['type'],
    action_id: element['action_id'],
    block_id: block['block_id'],
    action_ts: world.nextTs(),
  };
  const place = { ...actor, original: message };
  const payload = {
    ...placeJson(world, actor, target, values),
    type: 'block_actions',
    trigger_id: issueTrigger(world, actor.user),
    ...(message ? { response_url: issueResponseUrl(world, 'actions', place) } : {}),
    actions: [action],
  };
  const result = await send({ kind: 'interactive', payload });
  if (!result.ok) tell(world, actor, failureText(String(element['action_id']), result));
  return result;
}
