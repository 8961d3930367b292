import type { Json } from '../json.ts';
import type { Method } from './call.ts';
import type { World } from '../world.ts';
import { Refusal } from '../refusal.ts';
import { random } from '../world.ts';
import { TIER } from './call.ts';
import { randomBytes } from 'node:crypto';
import { textOf } from '../json.ts';

/** The exchange of a code for a token, sockets, and how a workflow's step ends. */
export const oauthMethods: Readonly<Record<string, Method>> = {
  'oauth.v2.access': { token: 'none', perMinute: TIER.four, run: exchange },
  'functions.completeSuccess': { token: 'bot', perMinute: TIER.three, run: ended },
  'functions.completeError': { token: 'bot', perMinute: TIER.three, run: ended },
  'apps.connections.open': {
    token: 'app',
    perMinute: TIER.one * 60,
    run: ({ url, secrets }) => ({
      url: `${url.replace(/^http/, 'ws')}/link/?ticket=${secrets.signing}`,
    }),
  },
};

/** Says yes for the person in the browser: the address to go back to, `null` where the request is wrong. */
export function consent(world: World, query: URLSearchParams): string | null {
  const redirect = query.get('redirect_uri');
  if (query.get('client_id') !== world.secrets.clientId || !redirect) return null;
  const code = randomBytes(8).toString('hex');
  world.oauthCodes.set(code, redirect);
  const back = new URL(redirect);
  back.searchParams.set('code', code);
  back.searchParams.set('state', query.get('state') ?? '');
  return back.href;
}

/** A step ends by the name of its run. */
function ended(_world: World, args: Json): Json {
  if (textOf(args, 'function_execution_id') === null) throw new Refusal('invalid_arguments');
  return {};
}

function exchange(world: World, args: Json): Json {
  if (textOf(args, 'client_id') !== world.secrets.clientId) throw new Refusal('invalid_client_id');
  if (textOf(args, 'client_secret') !== world.secrets.clientSecret) {
    throw new Refusal('bad_client_secret');
  }
  if (textOf(args, 'grant_type') === 'refresh_token') return refresh(world, args);
  const code = textOf(args, 'code') ?? '';
  const redirect = world.oauthCodes.get(code);
  if (redirect === undefined) throw new Refusal('invalid_code');
  if (textOf(args, 'redirect_uri') !== redirect) throw new Refusal('bad_redirect_uri');
  world.oauthCodes.delete(code);
  world.isInstalled = true;
  return { ...grant(world), authed_user: { id: [...world.people.keys()][0] } };
}

/** A refresh token is good once; the token before ends. */
function refresh(world: World, args: Json): Json {
  if (textOf(args, 'refresh_token') !== world.secrets.refresh)
    throw new Refusal('invalid_refresh_token');
  world.secrets.bot = `xoxb-${random()}`;
  world.secrets.refresh = `xoxe-${random()}`;
  return grant(world);
}

function grant(world: World): Json {
  const { tokenSeconds } = world.settings;
  return {
    ...(tokenSeconds !== null && {
      expires_in: tokenSeconds,
      refresh_token: world.secrets.refresh,
    }),
    access_token: world.secrets.bot,
    token_type: 'bot',
    scope: world.settings.scopes.join(','),
    bot_user_id: world.app.botUserId,
    app_id: world.app.id,
    team: { id: world.team.id, name: world.team.name },
    enterprise: null,
    is_enterprise_install: false,
  };
}
