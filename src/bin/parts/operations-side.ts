import { boardQueues, queueNames } from '../../../jobs/index.ts';
import { openOperations, type Meters, type Operations } from '../../operations/index.ts';
import type { Base } from './base.ts';

/** Opens the door for whoever keeps the bot running, where `OPS_PORT` says so; `null` otherwise. */
export async function openOperationsSide(base: Base, meters: Meters): Promise<Operations | null> {
  const { config, queues, archives, memory, releases } = base;
  if (config.OPS_PORT === undefined) return null;
  meters.watch({ queues: () => queues.depths(queueNames), memory });
  const operations = await openOperations({
    host: config.OPS_HOST,
    port: config.OPS_PORT,
    meters,
    ready: () => archives.ping(),
    boardPassword: config.BOARD_PASSWORD ?? null,
    boardQueues: () => Promise.resolve(boardQueues(queues, queueNames)),
  });
  releases.add(operations.close);
  return operations;
}
