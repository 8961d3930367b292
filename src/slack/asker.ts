import type { Asker } from '../answers/index.ts';

interface Acted {
  readonly team?: { readonly id: string } | null;
  readonly user: { readonly id: string; readonly team_id?: string };
  readonly channel?: { readonly id: string };
}

/** Who pressed, chose or sent something, and where. */
export const askerOf = ({ team, user, channel }: Acted): Asker => ({
  team: team?.id ?? user.team_id ?? '',
  channel: channel?.id ?? null,
  user: user.id,
});
