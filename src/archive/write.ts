import type { Client } from './client.ts';
import { scriptOf } from './script.ts';

/** One write: a command, the key it is about, what follows the key. */
export type Write = readonly [command: string, key: string, ...args: (string | number | Buffer)[]];

/**
 * Does all or, when another has moved the guard since it was read, nothing. What is appended comes first, as one argument with the
 * lengths beside it: an article has hundreds of those.
 */
const script = scriptOf(`
if (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end
local at = 1
for place, length in ipairs(cjson.decode(ARGV[2])) do
  redis.call('APPEND', KEYS[place + 1], string.sub(ARGV[3], at, at + length - 1))
  at = at + length
end
local i = 4
while i <= #ARGV do
  local n = tonumber(ARGV[i + 2])
  redis.call(ARGV[i], KEYS[tonumber(ARGV[i + 1])], unpack(ARGV, i + 3, i + 2 + n))
  i = i + 3 + n
end
return 1`);

/** Writes all of it at once if the guard still reads `expected`, APPENDs before all else; `false` when it does not. */
export async function writeIf(
  client: Client,
  guard: string,
  expected: number,
  writes: readonly Write[],
): Promise<boolean> {
  const { keys: appendedTo, pieces } = appendsIn(writes);
  const others = writes.filter(([command]) => command !== 'APPEND');
  const rest = [...new Set(others.map(([, key]) => key))];
  const places = new Map(rest.map((key, i) => [key, i + 2 + appendedTo.length]));
  const args: (string | number | Buffer)[] = [];
  for (const [command, key, ...more] of others)
    args.push(command, places.get(key) ?? 0, more.length, ...more);
  const lengths = JSON.stringify(pieces.map(({ length }) => length));
  const keys = [guard, ...appendedTo, ...rest];
  return (await script(client, keys, [expected, lengths, Buffer.concat(pieces), ...args])) === 1;
}

/** What is appended to which key, the key as often as it is. */
function appendsIn(writes: readonly Write[]) {
  const keys: string[] = [];
  const pieces: Buffer[] = [];
  for (const [command, key, ...more] of writes) {
    if (command !== 'APPEND') continue;
    keys.push(key);
    pieces.push(Buffer.concat(more.map(bytesOf)));
  }
  return { keys, pieces };
}

const bytesOf = (part: string | number | Buffer) =>
  Buffer.isBuffer(part) ? part : Buffer.from(String(part));
