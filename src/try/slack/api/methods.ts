import type { Json } from '../json.ts';
import type { Method } from './call.ts';
import type { World } from '../world.ts';
import { Refusal } from '../refusal.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { fileMethods } from './files.ts';
import { oauthMethods } from './oauth.ts';
import { peopleMethods } from './people.ts';
import { textOf } from '../json.ts';
import { viewMethods } from './views.ts';

/** Every method of the Web API that the stand-in has. */
const methods: Readonly<Record<string, Method>> = {
  ...peopleMethods,
  ...chatMethods,
  ...conversationMethods,
  ...viewMethods,
  ...fileMethods,
  ...oauthMethods,
};

/** What a call is answered with. */
export type ApiAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
};

/** Answers one call as Slack would: token, scope, rate, then the method itself. */
export function answerCall(
  world: World,
  name: string,
  token: string | null,
  args: Json,
): ApiAnswer {
  try {
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method) throw new Refusal('unknown_method');
    checkToken(world, method, token);
    const seconds = waitFor(world, method, name, args);
    if (seconds !== null) return rateLimited(seconds);
    const headers =
      method.token === 'bot' ? { 'x-oauth-scopes': world.settings.scopes.join(',') } : {};
    return { status: 200, headers, body: { ok: true, ...method.run(world, args) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 200, headers: {}, body: refusalJson(world, name, error) };
  }
}

/** The answer to a call that came too soon. */
export function rateLimited(seconds: number): ApiAnswer {
  const headers = { 'retry-after': String(seconds) };
  return { status: 429, headers, body: { ok: false, error: 'ratelimited' } };
}

function checkToken(world: World, method: Method, token: string | null): void {
  if (method.token === 'none') return;
  if (token === null) throw new Refusal('not_authed');
  const { bot, app } = world.secrets;
  if (token !== bot && token !== app) throw new Refusal('invalid_auth');
  if (token !== (method.token === 'bot' ? bot : app)) throw new Refusal('not_allowed_token_type');
  if (method.token === 'bot') checkRights(world, method);
}

function checkRights(world: World, method: Method): void {
  if (!world.isInstalled) throw new Refusal('account_inactive');
  if (method.scope !== undefined && !world.settings.scopes.includes(method.scope)) {
    throw new Refusal('missing_scope');
  }
}

/** Posting is limited by channel, all else by method. */
function waitFor(world: World, method: Method, name: string, args: Json): number | null {
  if (name === 'chat.postMessage') {
    return world.limiter(`${name} ${textOf(args, 'channel') ?? ''}`, world.settings.posting);
  }
  const { perMinute } = method;
  return world.limiter(name, { burst: perMinute, everyMs: 60_000 / perMinute });
}

function refusalJson(world: World, name: string, refusal: Refusal): Json {
  const needed = Object.hasOwn(methods, name) ? methods[name]?.scope : undefined;
  return {
    ok: false,
    error: refusal.code,
    ...(refusal.code === 'missing_scope'
      ? { needed, provided: world.settings.scopes.join(',') }
      : {}),
    ...(refusal.messages.length > 0 ? { response_metadata: { messages: refusal.messages } } : {}),
  };
}
