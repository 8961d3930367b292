import { deliveryOf, enqueueStory } from '../../../jobs/index.ts';
import { openApi, type Api } from '../../api/index.ts';
import type { Base } from './base.ts';

/** Opens the address for content systems, where `API_PORT` says so; `null` otherwise. */
export async function openApiSide({ config, queues, tokens, releases }: Base): Promise<Api | null> {
  if (config.API_PORT === undefined) return null;
  const api = await openApi({
    host: config.API_HOST,
    port: config.API_PORT,
    teamOf: tokens.teamOf,
    take: (id, team, text) => enqueueStory(queues, id, team, text),
    stateOf: (id) => deliveryOf(queues, id),
  });
  releases.add(api.close);
  return api;
}
