import { keyringOf, openInstallations } from '../../install/index.ts';
import { openOwnRedis } from './own-redis.ts';
import { settingsOrThrow } from './settings.ts';

/** Seals every workspace's token anew by the first key; gives how many an older one had sealed. */
export async function rotateKeys(): Promise<number> {
  const config = settingsOrThrow();
  const ring = keyringOf(config.ONRECORD_KEYS ?? '');
  if (ring === null) throw new Error('ONRECORD_KEYS is not set.');
  const { connect, close } = await openOwnRedis(config);
  const client = await connect('fail-fast');
  try {
    return await openInstallations({ client, ring, now: Date.now }).reseal();
  } finally {
    await close();
  }
}
