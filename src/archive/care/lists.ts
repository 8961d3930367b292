import { createHash } from 'node:crypto';
import { daysFrom } from '../days.ts';
import { keptLabels } from '../story/labels.ts';
import { numberOf, packed, packedNumbers, unpacked, unpackedNumbers } from '../postings.ts';

/** What a list holds, by the letters of its key: places of quotes, numbers of articles in four or in three bytes, labels of articles. */
const PLACES = new Set(['w', 's', 'sd']);
const NUMBERS = new Set(['t']);
const SHORT_NUMBERS = new Set(['b', 'e']);
const LABELS = new Set(['l']);

/** Whether a key is one of a list that is only ever appended to. */
export const isList = (kind: string): boolean =>
  [PLACES, NUMBERS, SHORT_NUMBERS, LABELS].some((kinds) => kinds.has(kind));

/** A list without what belongs to replaced and forgotten articles; `days` is all that is kept of them. */
export function withoutGone(kind: string, list: Buffer, days: Buffer): Buffer {
  const { isWithin } = daysFrom(0, days);
  // A number whose day is not written yet was given a moment ago.
  const isThere = (number: number) =>
    (number + 1) * 2 > days.length || isWithin(number, null, null);
  if (PLACES.has(kind)) return packed(unpacked(list).filter((id) => isThere(numberOf(id))));
  if (LABELS.has(kind)) return keptLabels(list, isThere);
  return NUMBERS.has(kind)
    ? packed(unpacked(list).filter(isThere))
    : packedNumbers(unpackedNumbers(list).filter(isThere));
}

/** Puts a shorter list in the place of a longer one, if that has only been appended to since it was read. KEYS list; ARGV its length then, its SHA-1 then, what it is to be */
export const shortenScript = `
local length = redis.call('STRLEN', KEYS[1])
local then_ = tonumber(ARGV[1])
if length < then_ then return 0 end
if redis.sha1hex(redis.call('GETRANGE', KEYS[1], 0, then_ - 1)) ~= ARGV[2] then return 0 end
local rest = ''
if length > then_ then rest = redis.call('GETRANGE', KEYS[1], then_, -1) end
local list = ARGV[3] .. rest
if list == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], list, 'KEEPTTL') end
return 1`;

/** As the script wants it. */
export const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex');
