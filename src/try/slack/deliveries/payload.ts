import type { Json } from '../json.ts';
import type { World } from '../world.ts';

/** What every interaction says of who did it. */
export function from(world: World, user: string): Json {
  const name = world.people.get(user)?.name ?? user;
  return {
    token: 'deprecated-verification-token',
    team: { id: world.team.id, domain: world.team.domain },
    user: { id: user, username: name, name, team_id: world.team.id },
    api_app_id: world.app.id,
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** A channel as interactions name it. */
export function channelOf(world: World, channel: string): Json {
  const found = world.channels.get(channel);
  return { id: channel, name: found?.isDirect ? 'directmessage' : found?.name };
}
