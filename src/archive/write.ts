import type { Redis } from 'ioredis';
import { reach } from './reach.ts';

/** One write: a command, the key it is about, what follows the key. */
export type Write = readonly [command: string, key: string, ...args: (string | number | Buffer)[]];

/** Does all or, when another has moved the guard since it was read, nothing. */
const script = `
if (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end
local i = 2
while i <= #ARGV do
  local n = tonumber(ARGV[i + 2])
  redis.call(ARGV[i], KEYS[tonumber(ARGV[i + 1])], unpack(ARGV, i + 3, i + 2 + n))
  i = i + 3 + n
end
return 1`;

/** Writes all of it at once if the guard still reads `expected`; `false` when it does not. */
export async function writeIf(
  client: Redis,
  guard: string,
  expected: number,
  writes: readonly Write[],
): Promise<boolean> {
  const keys = [...new Set([guard, ...writes.map(([, key]) => key)])];
  const places = new Map(keys.map((key, i) => [key, i + 1]));
  const args = writes.flatMap(([command, key, ...rest]) => [
    command,
    places.get(key) ?? 0,
    rest.length,
    ...rest,
  ]);
  // As one list: an article can have more words than a call may have arguments.
  const given = [script, keys.length, ...keys, expected, ...args];
  return (await reach(client.call('EVAL', given))) === 1;
}
