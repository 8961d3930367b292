import type { Channel, Message } from '../workspace.ts';
import type { Json } from '../json.ts';
import type { Method } from './call.ts';
import type { World } from '../world.ts';
import { Refusal } from '../refusal.ts';
import { TIER } from './call.ts';
import { directChannel, findChannel, needChannel } from './find.ts';
import { findMessage, messageJson, post, readContent, remove, replace } from '../messages.ts';
import { textOf } from '../json.ts';

const write = { token: 'bot', scope: 'chat:write' } as const;

/** Posting and what can be done to a post. */
export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': { ...write, perMinute: TIER.special, run: postMessage },
  'chat.postEphemeral': { ...write, perMinute: TIER.four, run: postEphemeral },
  'chat.update': { ...write, perMinute: TIER.three, run: update },
  'chat.delete': { ...write, perMinute: TIER.three, run: deleteMessage },
  'chat.getPermalink': { token: 'bot', perMinute: TIER.special, run: getPermalink },
  'chat.unfurl': { token: 'bot', scope: 'links:write', perMinute: TIER.three, run: unfurl },
};

function postMessage(world: World, args: Json): Json {
  const channel = placeToPost(world, args);
  const content = readContent(world, args);
  const threadTs = textOf(args, 'thread_ts');
  if (threadTs !== null && !findMessage(world, channel.id, threadTs)) {
    throw new Refusal('thread_not_found');
  }
  const place = { channel: channel.id, user: world.app.botUserId, threadTs };
  const message = post(world, place, content);
  return { channel: channel.id, ts: message.ts, message: messageJson(world, message) };
}

/** Where the bot may write: it must be in the channel, or be allowed to write in public ones. */
function placeToPost(world: World, args: Json): Channel {
  const to = textOf(args, 'channel') ?? '';
  const channel = world.people.has(to) ? directChannel(world, to) : findChannel(world, to);
  if (!channel) throw new Refusal('channel_not_found');
  if (channel.isArchived) throw new Refusal('is_archived');
  const isMember = channel.members.has(world.app.botUserId);
  if (!isMember && channel.isPrivate) throw new Refusal('channel_not_found');
  if (!isMember && !world.settings.scopes.includes('chat:write.public')) {
    throw new Refusal('not_in_channel');
  }
  if (channel.isRestricted) throw new Refusal('restricted_action');
  return channel;
}

function postEphemeral(world: World, args: Json): Json {
  const channel = needChannel(world, args);
  const user = textOf(args, 'user') ?? '';
  if (!channel.members.has(world.app.botUserId)) throw new Refusal('not_in_channel');
  if (!channel.members.has(user)) throw new Refusal('user_not_in_channel');
  const place = { channel: channel.id, user: world.app.botUserId, ephemeralTo: user };
  return { message_ts: post(world, place, readContent(world, args)).ts };
}

function update(world: World, args: Json): Json {
  const message = ownMessage(world, args, 'cant_update_message');
  replace(world, message, readContent(world, args));
  const { channel, ts, text } = message;
  return { channel, ts, text, message: messageJson(world, message) };
}

function deleteMessage(world: World, args: Json): Json {
  const message = ownMessage(world, args, 'cant_delete_message');
  remove(world, message);
  return { channel: message.channel, ts: message.ts };
}

function ownMessage(world: World, args: Json, otherwise: string): Message {
  const message = lastingMessage(world, args, 'ts');
  if (message.user !== world.app.botUserId) throw new Refusal(otherwise);
  return message;
}

/** Ephemeral messages can be neither changed nor linked to. */
function lastingMessage(world: World, args: Json, field: string): Message {
  const channel = needChannel(world, args);
  const message = findMessage(world, channel.id, textOf(args, field) ?? '');
  if (!message || message.ephemeralTo !== null) throw new Refusal('message_not_found');
  return message;
}

function getPermalink(world: World, args: Json): Json {
  const { channel, ts } = lastingMessage(world, args, 'message_ts');
  return { channel, permalink: `${world.url}/archives/${channel}/p${ts.replace('.', '')}` };
}

function unfurl(world: World, args: Json): Json {
  if (textOf(args, 'unfurl_id') === null) lastingMessage(world, args, 'ts');
  if (args['unfurls'] === undefined && args['metadata'] === undefined) {
    throw new Refusal('missing_unfurls');
  }
  return {};
}
