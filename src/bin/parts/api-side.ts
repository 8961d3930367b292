import { deliveryOf, enqueueStory } from '../../../jobs/index.ts';
import { apiFor } from '../../api/index.ts';
import type { Base } from './base.ts';
import { openDoor, type Door } from './door.ts';
import { surelyQueued } from './enqueue.ts';

/** Opens the address for content systems, where `API_PORT` says so; `null` otherwise. */
export async function openApiSide({
  config,
  queues,
  disk,
  tokens,
  releases,
}: Base): Promise<Door | null> {
  if (config.API_PORT === undefined) return null;
  const surely = surelyQueued(disk);
  const api = apiFor({
    teamOf: tokens.teamOf,
    take: (id, team, text) => {
      const write = () => enqueueStory(queues, id, team, text);
      return surely === null ? write() : surely(write);
    },
    stateOf: (id) => deliveryOf(queues, id),
  });
  const door = await openDoor(api, { host: config.API_HOST, port: config.API_PORT });
  releases.add(door.close);
  return door;
}
