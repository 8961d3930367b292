import type { FaultRow } from '../support/row.ts';
import { bombsInTexts } from './bombs.ts';
import { bootLoop } from './boot-loop.ts';
import { clockChanges } from './clock-changes.ts';
import { cluster } from './cluster.ts';
import { deliveredAgain } from './delivered-again.ts';
import { everythingKilled, everythingKilledEachSecond, stopped } from './endings.ts';
import { hostilePages } from './hostile-pages.ts';
import { insideAddresses } from './inside-addresses.ts';
import { jumpingClock, longOutage } from './jumping-clock.ts';
import { killedEachSecond, killedRedis } from './killed-redis.ts';
import { killedWorker } from './killed-worker.ts';
import { poison } from './poison.ts';
import { postChaos } from './post-chaos.ts';
import { readOnly, redisDown, silentLink } from './redis-away.ts';
import { forgotten, fullMemory, tokenStore, tornFile } from './redis-server.ts';
import { resets } from './resets.ts';

/** All faults, in the order of their numbers. */
export const rows: readonly FaultRow[] = [
  killedWorker,
  poison,
  killedRedis,
  redisDown,
  silentLink,
  resets,
  postChaos,
  bootLoop,
  clockChanges,
  jumpingClock,
  longOutage,
  deliveredAgain,
  hostilePages,
  insideAddresses,
  bombsInTexts,
  tornFile,
  fullMemory,
  cluster,
  forgotten,
  tokenStore,
  everythingKilled,
  stopped,
  readOnly,
  killedEachSecond,
  everythingKilledEachSecond,
];
