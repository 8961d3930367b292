import { loadConfig } from '../../../config/index.ts';
import { openArchives, trainingLines } from '../../archive/index.ts';
import { openRedis } from '../../redis/index.ts';
import { makeClient, ready } from './redis-clients.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Every corrected article of every workspace as a training line. */
export async function exportCorrections(env: Env): Promise<readonly string[]> {
  const loaded = loadConfig(env);
  if (!loaded.ok) throw new Error(loaded.wrong.join(' '));
  const { config } = loaded;
  const wish = { url: config.REDIS_URL ?? null, folder: config.ONRECORD_FOLDER, say: () => {} };
  const redis = await openRedis(wish);
  const client = makeClient(redis.options, 'fail-fast', () => {});
  try {
    await ready(client);
    const archives = openArchives(client);
    const teams = (await archives.teamsWithCorrections()).toSorted();
    const lines = await Promise.all(teams.map((team) => trainingLines(archives.of(team))));
    return lines.flat();
  } finally {
    client.disconnect();
    await redis.close();
  }
}
