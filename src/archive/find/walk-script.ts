import { scriptOf } from '../script.ts';

/**
 * Walks places of quotes from the newest to the oldest, leaves out those in articles that are gone or of other days, and
 * gives the wanted ones with the records of their articles, in one trip. The layout of places is in postings.ts, that of
 * days in days.ts. It stops at the end of an article, as soon as it has enough and has seen that there are more, unless all are counted.
 *
 * KEYS: the list of places, the days, one more to be read beside it. ARGV: how many to skip, how many are wanted, the first and the last
 * day, up to how many places all are counted, the most places to look at, what articles' keys begin with, places instead of the list (or '').
 * Gives: places in the list, 1 when all were looked at (0: stopped early, -1: too many), those that fit, [article, index …], [article, record …], the other key.
 */
export const walk = scriptOf(`
local call, byte, floor = redis.call, string.byte, math.floor
local skip, limit = tonumber(ARGV[1]), tonumber(ARGV[2])
local since, until_ = tonumber(ARGV[3]), tonumber(ARGV[4])
local most, prefix, given = tonumber(ARGV[6]), ARGV[7], ARGV[8]
local length = floor((given == '' and call('STRLEN', KEYS[1]) or #given) / 4)
local countAll = length <= tonumber(ARGV[5])
local marks, looked, CHUNK = {}, 0, 32
local function markOf(number)
  local mark = marks[number]
  if mark == nil then
    local bytes = call('GETRANGE', KEYS[2], number * 2, number * 2 + 1)
    mark = #bytes == 2 and byte(bytes, 1) * 256 + byte(bytes, 2) or 0
    marks[number] = mark
  end
  return mark
end
-- In one call, where all will be asked for.
local function readMarks(numbers, count)
  local asked, n = {'BITFIELD_RO', KEYS[2]}, 2
  for i = 1, count do
    asked[n + 1], asked[n + 2], asked[n + 3] = 'GET', 'u16', numbers[i] * 16
    n = n + 3
  end
  local found = call(unpack(asked))
  for i = 1, count do marks[numbers[i]] = found[i] end
end
local articles, indexes, found, last, at, done = {}, {}, 0, -1, length, 1
while at > 0 and done == 1 do
  local from = math.max(0, at - CHUNK)
  local bytes, numbers = nil, {}
  if given == '' then
    bytes = call('GETRANGE', KEYS[1], from * 4, at * 4 - 1)
  else
    bytes = string.sub(given, from * 4 + 1, at * 4)
  end
  for i = 1, at - from do
    local a, b, c = byte(bytes, i * 4 - 3, i * 4 - 1)
    numbers[i] = (a * 256 + b) * 256 + c
  end
  if countAll or since > 1 or until_ < 32766 then readMarks(numbers, at - from) end
  for i = at - from, 1, -1 do
    looked = looked + 1
    if looked > most then done = -1 break end
    local number = numbers[i]
    local mark = marks[number] or markOf(number)
    local day = mark % 32768
    if day >= since and day <= until_ then
      local article = number
      while mark >= 32768 do
        article = article - 1
        mark = markOf(article)
      end
      if article ~= last and not countAll and found >= skip + limit then done = 0 break end
      last = article
      found = found + 1
      articles[found], indexes[found] = article, byte(bytes, i * 4) + (number - article) * 256
    end
  end
  at, CHUNK = from, math.min(CHUNK * 2, 1024)
end
local first = 1
while first <= found do
  local final = first
  while articles[final + 1] == articles[first] do final = final + 1 end
  for i = 0, floor((final - first + 1) / 2) - 1 do
    indexes[first + i], indexes[final - i] = indexes[final - i], indexes[first + i]
  end
  first = final + 1
end
local spots, records, seen = {}, {}, {}
for i = skip + 1, math.min(found, skip + limit) do
  spots[#spots + 1], spots[#spots + 2] = articles[i], indexes[i]
  if not seen[articles[i]] then
    seen[articles[i]] = true
    records[#records + 1] = articles[i]
    records[#records + 1] = call('GET', prefix .. articles[i])
  end
end
return {length, done, found, spots, records, call('GET', KEYS[3]) or false}`);
