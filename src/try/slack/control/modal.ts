import type { Delivered } from '../deliveries/carrier.ts';
import type { Dispatcher } from '../deliveries/dispatch.ts';
import type { Json } from '../json.ts';
import type { Values } from '../values.ts';
import type { View } from '../workspace.ts';
import type { World } from '../world.ts';
import type { Who } from './who.ts';
import { Refusal } from '../refusal.ts';
import { actorOf, tell } from './who.ts';
import { closeModals, pushModal, topModal, updateModal, viewJson } from '../views.ts';
import { failureText } from '../deliveries/dispatch.ts';
import { flagOf, isJson, listOf, objectOf, textOf } from '../json.ts';
import { from } from '../deliveries/payload.ts';
import { issueResponseUrl } from '../response-url.ts';
import { issueTrigger } from '../triggers.ts';
import { missingIn } from './required.ts';
import { elementsOf } from '../elements.ts';

/** How a modal was taken: complaints about single fields by block id, from Slack itself or from the app. */
export type Submitted = {
  readonly ok: boolean;
  readonly errors: Readonly<Record<string, string>>;
  /** `null` where Slack did not send it, since a field was missing. */
  readonly delivered: Delivered | null;
};

/** Fills in the modal that is open and sends it off. */
export async function submit(
  world: World,
  { send }: Dispatcher,
  values: Values,
  who: Who,
): Promise<Submitted> {
  const actor = actorOf(world, who);
  const view = needModal(world, actor.user);
  const missing = missingIn(world, view, values);
  if (Object.keys(missing).length > 0) return complain(world, view, missing, null);
  const payload = {
    ...from(world, actor.user),
    type: 'view_submission',
    trigger_id: issueTrigger(world, actor.user),
    view: viewJson(world, view, values),
    response_urls: responseUrls(world, actor.user, view, values),
  };
  const delivered = await send({ kind: 'interactive', payload });
  if (!delivered.ok) {
    tell(world, actor, failureText('The form', delivered));
    return { ok: false, errors: {}, delivered };
  }
  return follow(world, view, delivered);
}

/** Closes the modal without sending it. */
export async function closeModal(world: World, { send }: Dispatcher, who: Who): Promise<void> {
  const { user } = actorOf(world, who);
  const view = needModal(world, user);
  closeModals(world, user, flagOf(view.content, 'clear_on_close'));
  if (!flagOf(view.content, 'notify_on_close')) return;
  const isCleared = flagOf(view.content, 'clear_on_close');
  const payload = {
    ...from(world, user),
    type: 'view_closed',
    view: viewJson(world, view),
    is_cleared: isCleared,
  };
  await send({ kind: 'interactive', payload });
}

function needModal(world: World, user: string): View {
  const view = topModal(world, user);
  if (!view) throw new Error(`no modal is open for ${user}`);
  return view;
}

function complain(
  world: World,
  view: View,
  errors: Readonly<Record<string, string>>,
  delivered: Delivered | null,
): Submitted {
  view.errors = errors;
  world.changes.notify();
  return { ok: false, errors, delivered };
}

/** Does what the acknowledgement of a modal says; with nothing said the modal closes. */
function follow(world: World, view: View, delivered: Delivered): Submitted {
  const body = isJson(delivered.body) ? delivered.body : {};
  const action = textOf(body, 'response_action');
  if (action === 'errors') {
    const errors = Object.entries(objectOf(body, 'errors')).map(([id, text]) => [id, String(text)]);
    noteStrangers(world, view, Object.keys(objectOf(body, 'errors')));
    return complain(world, view, Object.fromEntries(errors), delivered);
  }
  try {
    if (action === 'update') updateModal(world, view, objectOf(body, 'view'), null);
    else if (action === 'push') pushModal(world, view.user, objectOf(body, 'view'));
    else if (topModal(world, view.user) === view) {
      closeModals(world, view.user, action === 'clear');
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.problems.push(`${error.code} in response_action: ${error.messages.join('; ')}`);
    return { ok: false, errors: {}, delivered };
  }
  return { ok: true, errors: {}, delivered };
}

/** Slack takes complaints about input blocks alone. */
function noteStrangers(world: World, view: View, blockIds: readonly string[]): void {
  const inputs = listOf(view.content, 'blocks').filter(({ type }) => type === 'input');
  for (const id of blockIds) {
    if (inputs.every((block) => block['block_id'] !== id)) {
      world.problems.push(`an error for ${id}, which is no input block`);
    }
  }
}

/** Channels chosen in fields that ask for a way to answer there. */
function responseUrls(world: World, user: string, view: View, values: Values): Json[] {
  const { state } = viewJson(world, view, values);
  return elementsOf(listOf(view.content, 'blocks')).flatMap(({ block, element }) => {
    const blockId = textOf(block, 'block_id') ?? '';
    const actionId = textOf(element, 'action_id') ?? '';
    const chosen = objectOf(objectOf(objectOf(state, 'values'), blockId), actionId);
    const channel = textOf(chosen, 'selected_conversation') ?? textOf(chosen, 'selected_channel');
    if (!flagOf(element, 'response_url_enabled') || channel === null) return [];
    const responseUrl = issueResponseUrl(world, 'actions', { user, channel });
    return [
      { block_id: blockId, action_id: actionId, channel_id: channel, response_url: responseUrl },
    ];
  });
}
