import { openArchives, trainingLines } from '../../archive/index.ts';
import { openOwnRedis } from './own-redis.ts';
import { settingsOrThrow } from './settings.ts';

/** Every corrected article of every workspace as a training line. */
export async function exportCorrections(): Promise<readonly string[]> {
  const config = settingsOrThrow();
  const { connect, close } = await openOwnRedis(config);
  const client = await connect('fail-fast');
  try {
    const archives = openArchives(client);
    const teams = (await archives.teamsWithCorrections()).toSorted();
    const lines = await Promise.all(teams.map((team) => trainingLines(archives.of(team))));
    return lines.flat();
  } finally {
    await close();
  }
}
