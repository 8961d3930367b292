import type { Asker } from '../answers/index.ts';

/** A name for one thing that somebody asked, in the log. */
export const newRequest = (): string => crypto.randomUUID().slice(0, 8);

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
  request: newRequest(),
});
