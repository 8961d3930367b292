import type { Delivered } from '../deliveries/carrier.ts';
import type { Dispatcher } from '../deliveries/dispatch.ts';
import type { Who } from './who.ts';
import type { World } from '../world.ts';
import { actorOf, tell } from './who.ts';
import { channelOf, from } from '../deliveries/payload.ts';
import { failureText } from '../deliveries/dispatch.ts';
import { findMessage, messageJson } from '../messages.ts';
import { issueResponseUrl } from '../response-url.ts';
import { issueTrigger } from '../triggers.ts';

/** Chooses one of the app's shortcuts, for a message where its time stamp is given. */
export async function shortcut(
  world: World,
  { send }: Dispatcher,
  callbackId: string,
  { ts, ...who }: Who & { readonly ts?: string },
): Promise<Delivered> {
  const actor = actorOf(world, who);
  const message = ts === undefined ? null : findMessage(world, actor.channel, ts);
  if (ts !== undefined && !message) throw new Error(`no message ${ts} in ${actor.channel}`);
  const about = message && {
    response_url: issueResponseUrl(world, 'actions', { ...actor, original: null }),
    message_ts: message.ts,
    channel: channelOf(world, actor.channel),
    message: messageJson(world, message),
  };
  const payload = {
    ...from(world, actor.user),
    type: message ? 'message_action' : 'shortcut',
    callback_id: callbackId,
    trigger_id: issueTrigger(world, actor.user),
    action_ts: world.nextTs(),
    ...about,
  };
  const result = await send({ kind: 'interactive', payload });
  if (!result.ok) tell(world, actor, failureText(callbackId, result));
  return result;
}
