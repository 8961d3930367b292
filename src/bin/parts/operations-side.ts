import { boardQueues, queueNames } from '../../../jobs/index.ts';
import { operationsFor, type Meters } from '../../operations/index.ts';
import type { Base } from './base.ts';
import { openDoor, type Door } from './door.ts';

/** Opens the door for whoever keeps the bot running, where `OPS_PORT` says so; `null` otherwise. */
export async function openOperationsSide(base: Base, meters: Meters): Promise<Door | null> {
  const { config, queues, archives, memory, releases } = base;
  if (config.OPS_PORT === undefined) return null;
  meters.watch({ queues: () => queues.depths(queueNames), memory });
  const operations = await operationsFor({
    meters,
    ready: () => archives.ping(),
    boardPassword: config.BOARD_PASSWORD ?? null,
    boardQueues: () => Promise.resolve(boardQueues(queues, queueNames)),
  });
  const door = await openDoor(operations, { host: config.OPS_HOST, port: config.OPS_PORT });
  releases.add(door.close);
  return door;
}
