import type { Carrier, Delivered, Parcel } from '../deliveries/carrier.ts';
import type { Dispatcher } from '../deliveries/dispatch.ts';
import type { Json } from '../json.ts';
import type { Who } from './who.ts';
import type { World } from '../world.ts';
import { actorOf } from './who.ts';
import { directChannel } from '../api/find.ts';
import { escapeText } from './escape.ts';
import { post } from '../messages.ts';
import { textOf } from '../json.ts';
import { viewJson } from '../views.ts';

const REASONS = {
  operation_timeout: 'http_timeout',
  dispatch_failed: 'connection_failed',
  http_client_error: 'http_error',
  http_service_error: 'http_error',
} as const;

/** How an event was taken at first, and at last after it was sent again. */
type Sent = { readonly first: Delivered; readonly last: Promise<Delivered> };

/** Tells the app of an event, again and again as Slack does where it is not taken. */
export async function sendEvent(world: World, send: Carrier, event: Json): Promise<Sent> {
  const payload = {
    token: 'deprecated-verification-token',
    team_id: world.team.id,
    api_app_id: world.app.id,
    event: { event_ts: world.nextTs(), ...event },
    type: 'event_callback',
    event_id: world.nextId('Ev'),
    event_time: Math.floor(world.clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.team.id,
        user_id: world.app.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
  };
  const parcel = { kind: 'events_api', payload } as const;
  const at = world.clock.now();
  const first = await send(parcel);
  return { first, last: retry(world, send, parcel, first, { count: 1, at }) };
}

async function retry(
  world: World,
  send: Carrier,
  parcel: Parcel,
  before: Delivered,
  { count, at }: { readonly count: number; readonly at: number },
): Promise<Delivered> {
  const delay = world.settings.retryDelaysMs[count - 1];
  if (before.error === null || before.isFinal || delay === undefined) return before;
  const due = at + delay;
  if (!(await world.clock.sleepUntil(due))) return before;
  const again = { ...parcel, retry: { count, reason: REASONS[before.error] } };
  return retry(world, send, parcel, await send(again), { count: count + 1, at: due });
}

/** Opens the app's Home tab. */
export async function openHome(world: World, { send }: Dispatcher, who: Who): Promise<Delivered> {
  const { user } = actorOf(world, who);
  const view = world.homes.get(user);
  const { first } = await sendEvent(world, send, {
    type: 'app_home_opened',
    user,
    channel: directChannel(world, user).id,
    tab: 'home',
    ...(view ? { view: viewJson(world, view) } : {}),
  });
  return first;
}

/** Writes an ordinary message; the app hears of it when it is mentioned. Gives the message's time stamp. */
export async function say(
  world: World,
  { send }: Dispatcher,
  typed: string,
  { threadTs = null, ...who }: Who & { readonly threadTs?: string | null },
): Promise<string> {
  const { user, channel } = actorOf(world, who);
  const text = escapeText(world, typed);
  const { ts } = post(world, { channel, user, threadTs }, { text, blocks: [], metadata: null });
  if (text.includes(`<@${world.app.botUserId}`)) {
    const thread = threadTs === null ? {} : { thread_ts: threadTs };
    await sendEvent(world, send, { type: 'app_mention', user, text, ts, channel, ...thread });
  }
  return ts;
}

/** Posts a link of a domain that the app unfurls. */
export async function pasteLink(
  world: World,
  dispatcher: Dispatcher,
  url: string,
  who: Who,
): Promise<Delivered> {
  const { user, channel } = actorOf(world, who);
  const ts = await say(world, dispatcher, url, who);
  const { first } = await sendEvent(world, dispatcher.send, {
    type: 'link_shared',
    user,
    channel,
    message_ts: ts,
    unfurl_id: `${channel}.${ts}`,
    source: 'conversations_history',
    links: [{ url, domain: new URL(url).hostname }],
  });
  return first;
}

/** Asks whether somebody who knows Slack's protocol listens: whether the challenge comes back. */
export async function verifyUrl(world: World, { send }: Dispatcher): Promise<boolean> {
  const challenge = world.nextId('challenge');
  const payload = { type: 'url_verification', token: 'deprecated-verification-token', challenge };
  const { body } = await send({ kind: 'events_api', payload });
  return body === challenge || textOf(body, 'challenge') === challenge;
}

/** Takes the app out of the workspace: its token dies, and two events say so. */
export async function uninstall(world: World, { send }: Dispatcher): Promise<void> {
  world.isInstalled = false;
  world.changes.notify();
  const tokens = { oauth: [], bot: [world.app.botUserId] };
  await sendEvent(world, send, { type: 'tokens_revoked', tokens });
  await sendEvent(world, send, { type: 'app_uninstalled' });
}
