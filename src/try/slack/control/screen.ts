import type { Actor } from './who.ts';
import type { Json } from '../json.ts';
import type { Message, View } from '../workspace.ts';
import type { Values } from '../values.ts';
import type { World } from '../world.ts';
import { channelOf, from } from '../deliveries/payload.ts';
import { elementsOf } from '../elements.ts';
import { listOf, textOf } from '../json.ts';
import { messageJson, seenBy } from '../messages.ts';
import { stateOf } from '../values.ts';
import { topModal, viewJson } from '../views.ts';

/** Which of several elements is meant. */
export type Aim = {
  /** Where to look; the open modal comes first, then messages from the newest up, then the Home tab. */
  readonly on?: 'modal' | 'message' | 'home';
  /** The message it stands in. */
  readonly ts?: string;
  readonly blockId?: string;
  /** The value of the button. */
  readonly value?: string;
};

/** An element on somebody's screen, and the message or view it stands in. */
export type Target = {
  readonly block: Json;
  readonly element: Json;
  readonly message: Message | null;
  readonly view: View | null;
};

/** Finds an element among what the person sees, or says what there is instead. */
export function findTarget(world: World, actor: Actor, actionId: string, aim: Aim): Target {
  const shown = surfaces(world, actor, aim);
  for (const { blocks, message, view } of shown) {
    const found = elementsOf(blocks).find(
      ({ block, element }) =>
        element['action_id'] === actionId &&
        (aim.blockId === undefined || block['block_id'] === aim.blockId) &&
        (aim.value === undefined || element['value'] === aim.value),
    );
    if (found) return { ...found, message, view };
  }
  const there = shown.flatMap(({ blocks }) =>
    elementsOf(blocks).map(({ element }) => textOf(element, 'action_id')),
  );
  throw new Error(
    `no ${actionId} on the screen; there is: ${[...new Set(there)].join(', ') || 'nothing'}`,
  );
}

type Shown = { blocks: readonly Json[]; message: Message | null; view: View | null };

function surfaces(world: World, { user, channel }: Actor, { on, ts }: Aim): Shown[] {
  const modal = topModal(world, user);
  const home = world.homes.get(user);
  const messages = seenBy(world, user, channel)
    .filter((message) => ts === undefined || message.ts === ts)
    .map((message) => ({ blocks: message.blocks, message, view: null }));
  const isOn = (surface: string): boolean => on === undefined || on === surface;
  return [
    ...(modal && isOn('modal') && ts === undefined ? [ofView(modal)] : []),
    ...(isOn('message') ? messages.toReversed() : []),
    ...(home && isOn('home') && ts === undefined ? [ofView(home)] : []),
  ];
}

function ofView(view: View): Shown {
  return { blocks: listOf(view.content, 'blocks'), message: null, view };
}

/** What a payload says of the place where an element stands. Ephemeral messages are not handed over, only named. */
export function placeJson(world: World, actor: Actor, target: Target, values: Values): Json {
  const { message, view } = target;
  if (view) {
    return {
      ...from(world, actor.user),
      container: { type: 'view', view_id: view.id },
      view: viewJson(world, view, values),
    };
  }
  if (!message) return from(world, actor.user);
  const isEphemeral = message.ephemeralTo !== null;
  return {
    ...from(world, actor.user),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: isEphemeral,
    },
    channel: channelOf(world, message.channel),
    ...(isEphemeral ? {} : { message: messageJson(world, message) }),
    state: { values: stateOf(world, message.blocks, values) },
  };
}
