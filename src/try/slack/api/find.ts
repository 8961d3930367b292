import type { Channel, Person } from '../workspace.ts';
import type { Json } from '../json.ts';
import type { World } from '../world.ts';
import { Refusal } from '../refusal.ts';
import { makeChannel } from '../workspace.ts';
import { textOf } from '../json.ts';

/** A channel by its id or `#name`. */
export function findChannel(world: World, idOrName: string): Channel | null {
  const name = idOrName.replace(/^#/, '');
  const byName = [...world.channels.values()].find((channel) => channel.name === name);
  return world.channels.get(idOrName) ?? byName ?? null;
}

/** The channel in `channel` as the bot may know it: a private one only as a member. */
export function needChannel(world: World, args: Json): Channel {
  const channel = world.channels.get(textOf(args, 'channel') ?? '');
  const isHidden = channel?.isPrivate === true && !channel.members.has(world.app.botUserId);
  if (!channel || isHidden) throw new Refusal('channel_not_found');
  return channel;
}

/** The person in `user`. */
export function needPerson(world: World, args: Json, field = 'user'): Person {
  const person = world.people.get(textOf(args, field) ?? '');
  if (!person) throw new Refusal('user_not_found');
  return person;
}

/** The direct messages between the bot and somebody, begun where there are none. */
export function directChannel(world: World, user: string): Channel {
  const members = [user, world.app.botUserId];
  const found = [...world.channels.values()].find(
    (channel) => channel.isDirect && members.every((id) => channel.members.has(id)),
  );
  if (found) return found;
  const name = world.people.get(world.app.botUserId)?.name ?? '';
  const made = makeChannel(world.nextId('D'), name, members, { isDirect: true });
  world.channels.set(made.id, made);
  world.changes.notify();
  return made;
}
