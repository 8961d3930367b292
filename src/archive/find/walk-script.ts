import { scriptOf } from '../script.ts';

/**
 * Walks places of quotes from the newest to the oldest, leaves out those in articles that are gone or of other days, and
 * gives the wanted ones with the records of their articles, in one trip. The layout of places is in postings.ts, that of
 * days in days.ts. It stops as soon as it has enough, at the end of an article, unless all are counted.
 *
 * KEYS: the list of places, the days, one more to be read beside it. ARGV: places instead of the list (or ''), how many to skip, how many are wanted,
 * the first and the last day, up to how many places all are counted, the most places to look at, what articles' keys begin with.
 * Gives: places in the list, 1 when all were looked at (0: stopped early, -1: too many), those that fit, [article, index …], [article, record …], the other key.
 */
export const walk = scriptOf(`
local given, skip, limit = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local since, until_ = tonumber(ARGV[4]), tonumber(ARGV[5])
local most, prefix = tonumber(ARGV[7]), ARGV[8]
local length = math.floor((given == '' and redis.call('STRLEN', KEYS[1]) or #given) / 4)
local countAll = length <= tonumber(ARGV[6])
if countAll and length > most then return {length, -1} end
local marks, looked, CHUNK = {}, 0, 32
local function markOf(number)
  local mark = marks[number]
  if mark == nil then
    local bytes = redis.call('GETRANGE', KEYS[2], number * 2, number * 2 + 1)
    mark = #bytes == 2 and string.byte(bytes, 1) * 256 + string.byte(bytes, 2) or 0
    marks[number] = mark
  end
  return mark
end
-- In one call, where all will be asked for.
local function readMarks(bytes, base, count)
  local asked, numbers, last = {'BITFIELD_RO', KEYS[2]}, {}, -1
  for i = 0, count - 1 do
    local a, b, c = string.byte(bytes, base + i * 4 + 1, base + i * 4 + 3)
    local number = (a * 256 + b) * 256 + c
    if number ~= last and marks[number] == nil then
      local n = #asked
      asked[n + 1], asked[n + 2], asked[n + 3] = 'GET', 'u16', '#' .. number
      numbers[#numbers + 1] = number
      last = number
    end
  end
  if #numbers == 0 then return end
  local found = redis.call(unpack(asked))
  for i = 1, #numbers do marks[numbers[i]] = found[i] end
end
local articles, indexes, found, last, at, done = {}, {}, 0, -1, length, 1
while at > 0 and done == 1 do
  local from = math.max(0, at - CHUNK)
  local bytes, base
  if given == '' then
    bytes, base = redis.call('GETRANGE', KEYS[1], from * 4, at * 4 - 1), 0
  else
    bytes, base = given, from * 4
  end
  if countAll then readMarks(bytes, base, at - from) end
  for i = at - from - 1, 0, -1 do
    looked = looked + 1
    if looked > most then done = -1 break end
    local a, b, c, index = string.byte(bytes, base + i * 4 + 1, base + i * 4 + 4)
    local number = (a * 256 + b) * 256 + c
    local mark = markOf(number)
    local day = mark % 32768
    if day > 0 and day < 32767 and day >= since and day <= until_ then
      local article = number
      while mark >= 32768 do
        article = article - 1
        mark = markOf(article)
      end
      if article ~= last and not countAll and found >= skip + limit then done = 0 break end
      last = article
      found = found + 1
      articles[found], indexes[found] = article, index + (number - article) * 256
    end
  end
  at, CHUNK = from, math.min(CHUNK * 2, 1024)
end
local first = 1
while first <= found do
  local final = first
  while articles[final + 1] == articles[first] do final = final + 1 end
  for i = 0, math.floor((final - first + 1) / 2) - 1 do
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
    records[#records + 1] = redis.call('GET', prefix .. articles[i])
  end
end
return {length, done, found, spots, records, KEYS[3] and redis.call('GET', KEYS[3]) or false}`);
