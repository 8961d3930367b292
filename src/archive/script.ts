import { createHash } from 'node:crypto';
import type { Client } from './client.ts';
import { reach } from './reach.ts';

/** A Lua script; the server keeps it, and is sent it again where it has forgotten it. */
export type Script = (
  client: Client,
  keys: readonly string[],
  args: readonly (string | number | Buffer)[],
) => Promise<unknown>;

/** Makes a script of its text. Its replies are buffers, numbers, `null` and lists of them. */
export function scriptOf(text: string): Script {
  const digest = createHash('sha1').update(text).digest('hex');
  return async (client, keys, args) => {
    const rest = [keys.length, ...keys, ...args];
    const asked = client.callBuffer('EVALSHA', digest, ...rest).catch((error: unknown) => {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return client.callBuffer('EVAL', text, ...rest);
    });
    return reach(asked);
  };
}

/** A reply that is a list; an empty one for anything else. */
export const listOf = (reply: unknown): readonly unknown[] => (Array.isArray(reply) ? reply : []);

/** A reply that lists this and that in turn. */
export function pairsOf(reply: unknown): (readonly [unknown, unknown])[] {
  const list = listOf(reply);
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i], list[2 * i + 1]]);
}
