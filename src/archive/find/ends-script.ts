import type { Client } from '../client.ts';
import { listOf, pairsOf, scriptOf } from '../script.ts';

/** The ends of lists of four-byte numbers, which reach back about equally far. */
interface Ends {
  /** Which part of each list they are. */
  readonly share: number;
  readonly ends: readonly { readonly bytes: Buffer; readonly isCut: boolean }[];
}

/** So many bytes are read whole. */
const LITTLE = 16_384;
/** Quotes of an article, about. */
const QUOTES = 10;

/**
 * KEYS: the days of all articles, a list of places, then for each word the list of its quotes and that of its titles. ARGV: which part of each
 * is read (0: as much as holds about as many common places as are wanted, had people and words nothing to do with each other), how many
 * are wanted, the most bytes in that case. Gives: the part, [numbers left out, end …].
 */
const script = scriptOf(`
local share, lengths, bytes = tonumber(ARGV[1]), {}, 0
for i = 2, #KEYS do
  lengths[i] = math.floor(redis.call('STRLEN', KEYS[i]) / 4)
  bytes = bytes + lengths[i] * 4
end
if share == 0 then
  local articles, common = redis.call('STRLEN', KEYS[1]) / 2, lengths[2]
  for i = 3, #KEYS, 2 do
    common = common * math.min(1, lengths[i] / (articles * ${QUOTES}) + lengths[i + 1] / articles)
  end
  share = bytes <= ${LITTLE} and 1 or math.min(1, ARGV[2] / math.max(common, 1), ARGV[3] / math.max(bytes, 1))
end
local ends = {}
for i = 2, #KEYS do
  local from = math.floor(lengths[i] * (1 - share))
  ends[#ends + 1] = from
  ends[#ends + 1] = redis.call('GETRANGE', KEYS[i], from * 4, -1)
end
return {tostring(share), ends}`);

/** Reads the ends of a list of places and of the lists of words, in one trip. */
export async function endsOf(
  client: Client,
  keys: readonly string[],
  {
    share,
    wanted,
    most,
  }: { readonly share: number; readonly wanted: number; readonly most: number },
): Promise<Ends> {
  const [part, ends] = listOf(await script(client, keys, [share, wanted, most]));
  return {
    share: Number(String(part)),
    ends: pairsOf(ends).map(([left, end]) => {
      return { bytes: Buffer.isBuffer(end) ? end : Buffer.alloc(0), isCut: Number(left) > 0 };
    }),
  };
}
