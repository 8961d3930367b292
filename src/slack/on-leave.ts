import type { App } from '@slack/bolt';
import type { Hands } from './context.ts';

interface Told {
  readonly team_id: string;
  readonly enterprise_id?: string;
  /** Seconds since 1970. */
  readonly event_time: number;
}

/** The app was removed, or its token taken back: everything of the workspace is deleted. Both are told, in any order, and told twice. */
export function listenToLeaving(app: App, hands: Hands): void {
  app.event('app_uninstalled', ({ body, context }) =>
    hands.work.track(leave(body, context.isEnterpriseInstall, hands)),
  );
  app.event('tokens_revoked', async ({ event, body, context }) => {
    // A person's own token is none of the bot's.
    if ((event.tokens.bot ?? []).length > 0)
      await hands.work.track(leave(body, context.isEnterpriseInstall, hands));
  });
}

async function leave(told: Told, ofOrganisation: boolean, { entry, desk, log }: Hands) {
  const whose = {
    teamId: told.team_id,
    enterpriseId: told.enterprise_id,
    isEnterpriseInstall: ofOrganisation,
  };
  const teams =
    entry.by === 'install'
      ? await entry.installs.remove(whose, told.event_time * 1000)
      : [told.team_id];
  log.info({ teams }, 'left a workspace');
  await Promise.all(teams.map((team) => desk.leave(team)));
}
