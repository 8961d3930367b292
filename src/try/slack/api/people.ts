import type { Json } from '../json.ts';
import type { Method } from './call.ts';
import type { Person } from '../workspace.ts';
import type { World } from '../world.ts';
import { TIER } from './call.ts';
import { needPerson } from './find.ts';

/** Who is who, the app itself among them. */
export const peopleMethods: Readonly<Record<string, Method>> = {
  'api.test': { token: 'none', perMinute: TIER.four, run: (_world, args) => ({ args }) },
  'auth.test': { token: 'bot', perMinute: TIER.special, run: testAuth },
  'auth.revoke': { token: 'bot', perMinute: TIER.three, run: revoke },
  'users.info': {
    token: 'bot',
    scope: 'users:read',
    perMinute: TIER.four,
    run: (world, args) => ({ user: personJson(world, needPerson(world, args)) }),
  },
  'team.info': {
    token: 'bot',
    scope: 'team:read',
    perMinute: TIER.three,
    run: ({ team }) => ({ team }),
  },
  'bots.info': {
    token: 'bot',
    scope: 'users:read',
    perMinute: TIER.three,
    run: ({ app }) => ({ bot: { id: app.botId, app_id: app.id, user_id: app.botUserId } }),
  },
};

function testAuth(world: World): Json {
  const bot = world.people.get(world.app.botUserId);
  return {
    url: `${world.url}/`,
    team: world.team.name,
    user: bot?.name,
    team_id: world.team.id,
    user_id: world.app.botUserId,
    bot_id: world.app.botId,
    is_enterprise_install: false,
  };
}

function revoke(world: World): Json {
  world.isInstalled = false;
  return { revoked: true };
}

function personJson(world: World, person: Person): Json {
  return {
    id: person.id,
    team_id: world.team.id,
    name: person.name,
    real_name: person.realName,
    is_bot: person.isBot,
    tz: person.tz,
    tz_label: person.tz,
    tz_offset: offsetOf(person.tz, world.clock.now()),
    profile: { real_name: person.realName, display_name: person.name },
  };
}

/** Seconds east of Greenwich. */
function offsetOf(tz: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: tz, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const seconds = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return sign === '-' ? -seconds : seconds;
}
