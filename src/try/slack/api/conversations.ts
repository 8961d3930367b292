import type { Channel, Message } from '../workspace.ts';
import type { Json } from '../json.ts';
import type { Method } from './call.ts';
import type { World } from '../world.ts';
import { Refusal } from '../refusal.ts';
import { TIER } from './call.ts';
import { directChannel, needChannel, needPerson } from './find.ts';
import { flagOf, numberOf, textOf } from '../json.ts';
import { messageJson } from '../messages.ts';

const read = { token: 'bot', scope: 'channels:read' } as const;
const history = { token: 'bot', scope: 'channels:history', perMinute: TIER.three } as const;

/** Channels and what was said in them. */
export const conversationMethods: Readonly<Record<string, Method>> = {
  'conversations.info': {
    ...read,
    perMinute: TIER.three,
    run: (world, args) => ({ channel: channelJson(world, needChannel(world, args)) }),
  },
  'conversations.list': { ...read, perMinute: TIER.two, run: list },
  'conversations.members': {
    ...read,
    perMinute: TIER.four,
    run: (world, args) => ({ members: [...needChannel(world, args).members] }),
  },
  'conversations.join': {
    token: 'bot',
    scope: 'channels:join',
    perMinute: TIER.three,
    run: join,
  },
  'conversations.open': { token: 'bot', scope: 'im:write', perMinute: TIER.three, run: open },
  'conversations.history': { ...history, run: (world, args) => pastOf(world, args, null) },
  'conversations.replies': {
    ...history,
    run: (world, args) => pastOf(world, args, textOf(args, 'ts')),
  },
};

function channelJson(world: World, channel: Channel): Json {
  return {
    id: channel.id,
    ...(channel.isDirect ? {} : { name: channel.name, name_normalized: channel.name }),
    is_channel: !channel.isDirect && !channel.isPrivate,
    is_group: channel.isPrivate,
    is_im: channel.isDirect,
    is_private: channel.isPrivate || channel.isDirect,
    is_archived: channel.isArchived,
    is_member: channel.members.has(world.app.botUserId),
    num_members: channel.members.size,
  };
}

function list(world: World, args: Json): Json {
  const wanted = textOf(args, 'types') ?? 'public_channel';
  const types = new Set(wanted.split(',').map((type) => type.trim()));
  const shown = [...world.channels.values()].filter((channel) => {
    const isMember = channel.members.has(world.app.botUserId);
    if (channel.isArchived && flagOf(args, 'exclude_archived')) return false;
    if (channel.isDirect) return isMember && types.has('im');
    if (channel.isPrivate) return isMember && types.has('private_channel');
    return types.has('public_channel');
  });
  const channels = shown.map((channel) => channelJson(world, channel));
  return { channels, response_metadata: { next_cursor: '' } };
}

function join(world: World, args: Json): Json {
  const channel = needChannel(world, args);
  if (channel.isArchived) throw new Refusal('is_archived');
  channel.members.add(world.app.botUserId);
  world.changes.notify();
  return { channel: channelJson(world, channel) };
}

function open(world: World, args: Json): Json {
  const person = needPerson(world, args, 'users');
  return { channel: { id: directChannel(world, person.id).id } };
}

/** Newest first, as Slack gives a channel; a thread comes oldest first. */
function pastOf(world: World, args: Json, thread: string | null): Json {
  const channel = needChannel(world, args);
  if (!channel.members.has(world.app.botUserId)) throw new Refusal('not_in_channel');
  const oldest = numberOf(args, 'oldest', 0);
  const latest = numberOf(args, 'latest', Infinity);
  const isInclusive = flagOf(args, 'inclusive');
  const found = world.messages.filter(({ ts, threadTs, channel: where, ephemeralTo }) => {
    const at = Number(ts);
    const isInTime =
      (at > oldest && at < latest) || (isInclusive && (at === oldest || at === latest));
    const isAsked = thread === null ? threadTs === null : ts === thread || threadTs === thread;
    return where === channel.id && ephemeralTo === null && isInTime && isAsked;
  });
  if (thread === null) found.reverse();
  const most = numberOf(args, 'limit', 100);
  const isAllMetadata = flagOf(args, 'include_all_metadata');
  const messages = found
    .slice(0, most)
    .map((message) => pastMessage(world, message, isAllMetadata));
  return { messages, has_more: found.length > most };
}

function pastMessage(world: World, message: Message, isAllMetadata: boolean): Json {
  const metadata = isAllMetadata && message.metadata ? { metadata: message.metadata } : {};
  return { ...messageJson(world, message), ...metadata };
}
