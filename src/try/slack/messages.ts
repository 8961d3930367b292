import type { Json } from './json.ts';
import type { Message } from './workspace.ts';
import type { World } from './world.ts';
import { Refusal } from './refusal.ts';
import { checkBlocks } from './blocks/check-blocks.ts';
import { withIds } from './elements.ts';
import { isJson, listOf, objectOf, textOf } from './json.ts';

const LONGEST_TEXT = 40_000;

/** What an app may put into a message; checked by `readContent`. */
export type Content = {
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly metadata: Json | null;
};

/** Where a message is to appear, and for whom. */
export type Place = {
  readonly channel: string;
  readonly user: string;
  readonly ephemeralTo?: string | null;
  readonly threadTs?: string | null;
};

/** The text and blocks of a payload, or the refusal that Slack would give; notes a missing text. */
export function readContent(world: World, args: Json): Content {
  const text = textOf(args, 'text') ?? '';
  const blocks = args['blocks'] ?? [];
  if (text.length > LONGEST_TEXT) throw new Refusal('msg_too_long');
  const complaints = checkBlocks('message', blocks);
  if (complaints.length > 0) throw new Refusal('invalid_blocks', complaints);
  const content = {
    text,
    blocks: withIds(world, listOf(args, 'blocks')),
    metadata: readMetadata(args),
  };
  if (text === '' && content.blocks.length === 0) throw new Refusal('no_text');
  if (text === '') world.problems.push('a message has blocks but no `text` for notifications');
  return content;
}

function readMetadata(args: Json): Json | null {
  const { metadata } = args;
  if (metadata === undefined) return null;
  if (!isJson(metadata) || textOf(metadata, 'event_type') === null) {
    throw new Refusal('invalid_metadata_format');
  }
  return { event_type: metadata['event_type'], event_payload: objectOf(metadata, 'event_payload') };
}

/** Puts a message into a channel. */
export function post(world: World, place: Place, content: Content): Message {
  const message: Message = {
    ephemeralTo: null,
    threadTs: null,
    ...place,
    ...content,
    ts: world.nextTs(),
    isEdited: false,
  };
  world.messages.push(message);
  world.changes.notify();
  return message;
}

/** Gives a message other content. */
export function replace(world: World, message: Message, content: Content): void {
  Object.assign(message, content, { isEdited: true });
  world.changes.notify();
}

/** Takes a message away. */
export function remove(world: World, message: Message): void {
  const index = world.messages.indexOf(message);
  if (index !== -1) world.messages.splice(index, 1);
  world.changes.notify();
}

/** The message with that time stamp, `null` where there is none. */
export function findMessage(world: World, channel: string, ts: string): Message | null {
  return world.messages.find((it) => it.ts === ts && it.channel === channel) ?? null;
}

/** What somebody sees in a channel, oldest first. */
export function seenBy(world: World, user: string, channel: string): readonly Message[] {
  if (world.channels.get(channel)?.members.has(user) !== true) return [];
  return world.messages.filter(
    (it) => it.channel === channel && (it.ephemeralTo === null || it.ephemeralTo === user),
  );
}

/** A message as the Web API and events show it. */
export function messageJson(world: World, message: Message): Json {
  const isBot = message.user === world.app.botUserId;
  return {
    type: 'message',
    ts: message.ts,
    user: message.user,
    team: world.team.id,
    text: message.text,
    ...(isBot ? { bot_id: world.app.botId, app_id: world.app.id } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(message.isEdited ? { edited: { user: message.user, ts: message.ts } } : {}),
  };
}
