/** An order, of which what was told never goes back. KEYS orders, told; ARGV channel, order, told */
export const orderScript = `
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
local told = tonumber(redis.call('HGET', KEYS[2], ARGV[1]) or '-1')
if tonumber(ARGV[3]) > told then redis.call('HSET', KEYS[2], ARGV[1], ARGV[3]) end
return 1`;

/** A post is planned once. KEYS post, open; ARGV key, channel, slot */
export const planScript = `
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'state', 'planned', 'channel', ARGV[2], 'date', ARGV[3])
redis.call('SADD', KEYS[2], ARGV[1])
return 1`;

/** Takes a post; the token fences out whoever had it before. KEYS post; ARGV token, now */
export const claimScript = `
local state = redis.call('HGET', KEYS[1], 'state')
if not state or state == 'sent' or state == 'skipped' then return {'done', '0'} end
local started = redis.call('HGET', KEYS[1], 'started')
redis.call('HSET', KEYS[1], 'state', 'sending', 'token', ARGV[1])
if not started or state == 'planned' then
  redis.call('HSET', KEYS[1], 'started', ARGV[2])
  started = ARGV[2]
end
if state == 'planned' then return {'send', started} end
return {'unsure', started}`;

/** Settles a post if the token still holds it. KEYS post, open, told, orders; ARGV token, state, key, channel, told, seconds */
export const settleScript = `
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'state', ARGV[2])
if ARGV[2] == 'sent' or ARGV[2] == 'skipped' then
  redis.call('SREM', KEYS[2], ARGV[3])
  redis.call('EXPIRE', KEYS[1], ARGV[6])
end
local channel = ARGV[4]
if ARGV[2] == 'sent' and ARGV[5] ~= '' and redis.call('HEXISTS', KEYS[4], channel) == 1 then
  local told = tonumber(redis.call('HGET', KEYS[3], channel) or '-1')
  if tonumber(ARGV[5]) > told then redis.call('HSET', KEYS[3], channel, ARGV[5]) end
end
return 1`;
