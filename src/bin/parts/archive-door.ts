import { openArchives } from '../../archive/index.ts';
import type { ArchiveDoor } from '../../cli/index.ts';
import { openOwnRedis } from './own-redis.ts';
import { settingsOrThrow } from './settings.ts';
import { workspaceOf } from './workspace.ts';

/** Opens a workspace's archive for the terminal. */
export async function openArchiveDoor(workspace: string | null): Promise<ArchiveDoor> {
  const config = settingsOrThrow();
  const team = await workspaceOf(config, workspace);
  const { connect, close } = await openOwnRedis(config);
  const client = await connect('patient');
  const archive = openArchives(client).of(team);
  return {
    lines: (after) => archive.lines(after),
    bring: (from) => archive.bring(from),
    check: (mend) => archive.check(mend),
    forget: () => archive.forget(),
    forgetCorrectionsBy: (user) => archive.forgetCorrectionsBy(user),
    forgetArticle: async (article) => {
      const id = /^\d+$/.test(article) ? Number(article) : await archive.byUrl(article);
      return id !== null && archive.forgetArticle(id);
    },
    close,
  };
}
