import type { Clean } from '../src/intake/index.ts';
import type { Asked } from './asked.ts';
import { StoryWithdrawn } from './errors.ts';
import { told } from './follow-up.ts';
import type { Run } from './job.ts';
import type { Tools } from './tools.ts';

/** Whether a wire story says that it is killed, or not to be used until further notice. */
export function isWithdrawn({ wire }: Pick<Clean, 'wire'>): boolean {
  return wire?.withdrawn === true;
}

/** Takes every revision of a killed story out of the archive, and what waits of it out of the queue. Whoever handed the kill in is told. */
export async function takeOut(
  { url }: Pick<Clean, 'url'>,
  asked: Asked,
  tools: Tools,
  run: Run,
): Promise<void> {
  const gone = url !== null && (await forget(url, asked.asker.team, tools));
  tools.log.info({ gone }, 'story withdrawn');
  await told(asked, new StoryWithdrawn(gone), tools, run);
}

async function forget(url: string, team: string, tools: Tools): Promise<boolean> {
  await tools.dropHeld(team, url);
  const archive = tools.archives.of(team);
  const id = await archive.byUrl(url);
  return id !== null && (await archive.forgetArticle(id));
}
