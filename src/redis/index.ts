export type { Address } from './address.ts';
export { checkServer, type Call, type Checked } from './check-server.ts';
export { openDisk, type Disk } from './disk.ts';
export { RedisUnfit } from './errors.ts';
export { markKey, MARK_MS, promiseOf, type Lasting } from './lasting.ts';
export { markedBy, type Marked } from './marked.ts';
export { openRedis, type RunningRedis } from './open-redis.ts';
