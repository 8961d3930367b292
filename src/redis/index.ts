export type { Address } from './address.ts';
export { checkServer, type Call } from './check-server.ts';
export { RedisUnfit } from './errors.ts';
export { openRedis, type RunningRedis } from './open-redis.ts';
