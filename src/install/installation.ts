import type { Installation } from '@slack/bolt';
import { z } from 'zod';

/** What has to be there of an installation; the rest is Slack's and stays as it came. */
const Shape = z.object({
  team: z.object({ id: z.string() }).optional(),
  enterprise: z.object({ id: z.string() }).optional(),
  bot: z.object({ token: z.string(), scopes: z.array(z.string()) }),
  user: z.object({ id: z.string() }),
});

const Kept = z.custom<Installation>((value) => Shape.safeParse(value).success);

/** An installation as it is kept. */
export const writeInstallation = (installation: Installation): string =>
  JSON.stringify(installation);

/** Reads it back; `null` when it is none. */
export function readInstallation(text: string): Installation | null {
  const parsed = Kept.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

/** What an installation goes by: the organisation where it is for all of its workspaces, else the workspace. */
export const idOf = ({ team, enterprise, isEnterpriseInstall }: Installation): string =>
  (isEnterpriseInstall === true ? enterprise?.id : team?.id) ?? team?.id ?? '';

/** With the time (ms) at which it was installed; a token that is renewed keeps it. */
export const datedAt = (installation: Installation, now: number): Installation =>
  installation.metadata === undefined ? { ...installation, metadata: String(now) } : installation;

/** When it was installed, ms; 0 when that is not known. */
export const installedAt = ({ metadata }: Installation): number => Number(metadata) || 0;
