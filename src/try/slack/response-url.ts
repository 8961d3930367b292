import type { Json } from './json.ts';
import type { Message } from './workspace.ts';
import type { World } from './world.ts';
import { Refusal } from './refusal.ts';
import { flagOf, textOf } from './json.ts';
import { post, readContent, remove, replace } from './messages.ts';
import { randomBytes } from 'node:crypto';

/** A way back to whoever did something: good for five answers within half an hour. */
export type ResponseUrl = {
  readonly user: string;
  readonly channel: string;
  readonly issuedAt: number;
  uses: number;
  /** What `replace_original` and `delete_original` mean: the message acted on, or the last one posted. */
  original: Message | null;
};

const MOST_USES = 5;
const LIFE_MS = 30 * 60 * 1000;

/** A new response_url. */
export function issueResponseUrl(
  world: World,
  kind: 'commands' | 'actions',
  place: { readonly user: string; readonly channel: string; readonly original?: Message | null },
): string {
  const key = `${kind}/${world.team.id}/${randomBytes(9).toString('hex')}`;
  const { user, channel, original = null } = place;
  world.responseUrls.set(key, { user, channel, original, issuedAt: world.clock.now(), uses: 0 });
  return `${world.url}/${key}`;
}

/** The status and body with which Slack answers a post to a response_url. */
export function answerResponseUrl(
  world: World,
  key: string,
  body: Json | null,
): { readonly status: number; readonly body: unknown } {
  const found = world.responseUrls.get(key);
  if (!found) return refused(404, 'expired_url');
  if (found.uses >= MOST_USES) return refused(404, 'used_url');
  if (world.clock.now() - found.issuedAt > LIFE_MS) return refused(404, 'expired_url');
  if (body === null) return refused(400, 'invalid_payload');
  try {
    respond(world, found, body);
    found.uses += 1;
    return { status: 200, body: 'ok' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(400, error.code, error.messages);
  }
}

/** Does what an answer asks for, whether it came by a response_url or in an acknowledgement. */
export function respond(world: World, to: ResponseUrl, body: Json): void {
  if (flagOf(body, 'delete_original')) {
    if (to.original) remove(world, to.original);
    return;
  }
  const content = readContent(world, body);
  if (flagOf(body, 'replace_original') && to.original) {
    replace(world, to.original, content);
    return;
  }
  const isPublic = body['response_type'] === 'in_channel';
  const posted = post(
    world,
    {
      channel: to.channel,
      user: world.app.botUserId,
      ephemeralTo: isPublic ? null : to.user,
      threadTs: textOf(body, 'thread_ts'),
    },
    content,
  );
  if (to.original === null) to.original = posted;
}

function refused(status: number, error: string, messages: readonly string[] = []) {
  const metadata = messages.length > 0 ? { response_metadata: { messages } } : {};
  return { status, body: { ok: false, error, ...metadata } };
}
