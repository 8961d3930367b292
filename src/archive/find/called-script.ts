import { scriptOf } from '../script.ts';

/**
 * The people under a stretch of the names that are completed, with their records, in one trip. Of many only those are read that are quoted
 * most; who is in no article any more is then left out.
 *
 * KEYS: the names, the ranks. ARGV: from, to, the most names to look at, as many people are few, as many are read of more, what people's keys begin with.
 * Gives: [person, record …].
 */
export const peopleCalled = scriptOf(`
local members = redis.call('ZRANGEBYLEX', KEYS[1], ARGV[1], ARGV[2], 'LIMIT', 0, ARGV[3])
local few, most, prefix = tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6]
local ids, seen = {}, {}
for i = 1, #members do
  local at = string.find(members[i], '\\0', 1, true)
  local id = at and string.sub(members[i], at + 1) or members[i]
  if not seen[id] then
    seen[id] = true
    ids[#ids + 1] = id
  end
end
if #ids > few then
  local scores, sorted = redis.call('ZMSCORE', KEYS[2], unpack(ids)), {}
  for i = 1, #ids do
    scores[i] = scores[i] and tonumber(scores[i])
    if scores[i] then sorted[#sorted + 1] = -scores[i] end
  end
  -- Numbers alone are sorted three times as fast as people by a function.
  table.sort(sorted)
  local least, best, equal = -(sorted[math.min(most, #sorted)] or 0), {}, {}
  for i = 1, #ids do
    local score = scores[i]
    if score and score > least then best[#best + 1] = ids[i] elseif score == least then equal[#equal + 1] = ids[i] end
  end
  for i = 1, math.min(most - #best, #equal) do best[#best + 1] = equal[i] end
  ids = best
end
if #ids == 0 then return {} end
local keys = {}
for i = 1, #ids do keys[i] = prefix .. ids[i] end
local records, found = redis.call('MGET', unpack(keys)), {}
for i = 1, #ids do
  if records[i] then
    found[#found + 1] = ids[i]
    found[#found + 1] = records[i]
  end
end
return found`);
