import type { Message, View } from './workspace.ts';
import type { Reads, SeenMessage, SeenView } from './stand-in.ts';
import type { World } from './world.ts';
import { listOf, textOf } from './json.ts';
import { seenBy } from './messages.ts';
import { topModal } from './views.ts';
import { wordsOf } from './elements.ts';

/** The reading half of the stand-in, over a world and the count of its sockets. */
export function makeReads(world: World, sockets: () => number): Reads {
  return {
    seenBy: (user, channel) => seenBy(world, user, channel).map(seenMessage),
    home: (user) => seenView(world.homes.get(user)),
    openView: (user) => seenView(topModal(world, user)),
    calls: (method) => world.calls.filter((call) => method === undefined || call.method === method),
    problems: () => [...world.problems],
    sockets,
    isInstalled: () => world.isInstalled,
  };
}

function seenMessage({ ephemeralTo, ...message }: Message): SeenMessage {
  return { ...message, isEphemeral: ephemeralTo !== null };
}

function seenView(view: View | null | undefined): SeenView | null {
  if (!view) return null;
  const { id, hash, content, errors } = view;
  return {
    id,
    hash,
    content,
    errors,
    callbackId: textOf(content, 'callback_id') ?? '',
    title: wordsOf(content, 'title'),
    blocks: listOf(content, 'blocks'),
  };
}
