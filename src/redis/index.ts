export type { Address } from './address.ts';
export { checkServer, type Call } from './check-server.ts';
export { NoRedis, RedisDidNotStart, RedisUnfit } from './errors.ts';
export { openRedis, type RedisWish, type RunningRedis } from './open-redis.ts';
