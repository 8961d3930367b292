import { loadConfig } from '../../../config/index.ts';
import { keyringOf, openInstallations } from '../../install/index.ts';
import { openRedis } from '../../redis/index.ts';
import { makeClient, ready } from './redis-clients.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Seals every workspace's token anew by the first key; gives how many an older one had sealed. */
export async function rotateKeys(env: Env): Promise<number> {
  const loaded = loadConfig(env);
  if (!loaded.ok) throw new Error(loaded.wrong.join(' '));
  const { config } = loaded;
  const ring = keyringOf(config.ONRECORD_KEYS ?? '');
  if (ring === null) throw new Error('ONRECORD_KEYS is not set.');
  const wish = { url: config.REDIS_URL ?? null, folder: config.ONRECORD_FOLDER, say: () => {} };
  const redis = await openRedis(wish);
  const client = makeClient(redis.options, 'fail-fast', () => {});
  try {
    await ready(client);
    return await openInstallations({ client, ring, now: Date.now }).reseal();
  } finally {
    client.disconnect();
    await redis.close();
  }
}
