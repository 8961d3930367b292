import type { Message } from '../workspace.ts';
import type { World } from '../world.ts';
import { SLACKBOT } from '../workspace.ts';
import { post } from '../messages.ts';

/** Who does something and in which channel: the first person and the first channel unless said otherwise. */
export type Who = { readonly user?: string; readonly channel?: string };

/** The same with nothing left open. */
export type Actor = { readonly user: string; readonly channel: string };

/** Fills in who and where; a name that the workspace does not know is a mistake of the test's. */
export function actorOf(world: World, who: Who): Actor {
  const user = who.user ?? [...world.people.keys()][0] ?? '';
  const channel = who.channel ?? [...world.channels.keys()][0] ?? '';
  if (!world.people.has(user)) throw new Error(`nobody has the id ${user}`);
  if (!world.channels.has(channel)) throw new Error(`no channel has the id ${channel}`);
  return { user, channel };
}

/** A note by Slack itself that only one person sees. */
export function tell(world: World, { user, channel }: Actor, text: string): Message {
  const place = { channel, user: SLACKBOT, ephemeralTo: user };
  return post(world, place, { text, blocks: [], metadata: null });
}
