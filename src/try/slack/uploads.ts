import type { Json } from './json.ts';
import type { World } from './world.ts';
import { listOf, numberOf, parseJson, textOf } from './json.ts';
import { post } from './messages.ts';
import { Refusal } from './refusal.ts';

/** The first of three steps: a place to send the file to. */
export function beginUpload(world: World, args: Json): Json {
  const name = textOf(args, 'filename');
  if (name === null || numberOf(args, 'length', 0) <= 0) throw new Refusal('invalid_arguments');
  const id = world.nextId('F');
  world.uploads.set(id, { name, alt: textOf(args, 'alt_text') ?? name, content: null });
  return { file_id: id, upload_url: `${world.url}/upload/${id}` };
}

/** The second: the file itself, as the only part of a form. */
export function takeUpload(world: World, id: string, body: Buffer) {
  const upload = world.uploads.get(id);
  const from = body.indexOf(PART) + PART.length;
  const to = body.lastIndexOf('\r\n--', body.length - 5);
  if (!upload || from < PART.length || to < from) return { status: 400 };
  world.uploads.set(id, { ...upload, content: body.subarray(from, to) });
  return { status: 200, body: 'OK' };
}

const PART = '\r\n\r\n';

/** The third: the file stands in a channel, as a picture with its text alternative. */
export function completeUpload(world: World, args: Json): readonly Json[] {
  const channel = textOf(args, 'channel_id') ?? '';
  const given = args['files'];
  const files = listOf({ files: typeof given === 'string' ? parseJson(given) : given }, 'files');
  if (files.length === 0) throw new Refusal('invalid_arguments');
  if (world.channels.get(channel)?.members.has(world.app.botUserId) !== true)
    throw new Refusal('channel_not_found');
  const blocks = files.map((file) => pictureOf(world, file));
  const text = files.map((file) => textOf(file, 'title') ?? '').join(', ');
  post(world, { channel, user: world.app.botUserId }, { text, blocks, metadata: null });
  return files.map((file) => ({ id: textOf(file, 'id'), title: textOf(file, 'title') }));
}

function pictureOf(world: World, file: Json): Json {
  const upload = world.uploads.get(textOf(file, 'id') ?? '');
  if (!upload?.content) throw new Refusal('file_not_found');
  return {
    type: 'image',
    image_url: `data:image/png;base64,${upload.content.toString('base64')}`,
    alt_text: upload.alt,
  };
}
