import type { Actor, Who } from './who.ts';
import type { Delivered } from '../deliveries/carrier.ts';
import type { Dispatcher } from '../deliveries/dispatch.ts';
import type { World } from '../world.ts';
import { Refusal } from '../refusal.ts';
import { actorOf, tell } from './who.ts';
import { escapeText } from './escape.ts';
import { failed } from '../deliveries/carrier.ts';
import { failureText } from '../deliveries/dispatch.ts';
import { isJson } from '../json.ts';
import { issueResponseUrl, respond } from '../response-url.ts';
import { issueTrigger } from '../triggers.ts';

/** Types a slash command; an answer in the acknowledgement becomes a message. */
export async function command(
  world: World,
  { send }: Dispatcher,
  line: string,
  who: Who,
): Promise<Delivered> {
  const actor = actorOf(world, who);
  const [, name = '', text = ''] = /^(\S+)\s*(.*)$/s.exec(line.trim()) ?? [];
  if (world.settings.commands?.includes(name) === false) {
    tell(world, actor, `${name} is not a valid command.`);
    return failed('dispatch_failed', performance.now());
  }
  const responseUrl = issueResponseUrl(world, 'commands', actor);
  const payload = { ...fields(world, actor, name, text), response_url: responseUrl };
  const result = await send({ kind: 'slash_commands', payload });
  if (result.ok) showAnswer(world, actor, responseUrl, result.body);
  else tell(world, actor, failureText(name, result));
  return result;
}

function fields(world: World, { user, channel }: Actor, name: string, text: string) {
  return {
    token: 'deprecated-verification-token',
    team_id: world.team.id,
    team_domain: world.team.domain,
    channel_id: channel,
    channel_name: world.channels.get(channel)?.name ?? '',
    user_id: user,
    user_name: world.people.get(user)?.name ?? '',
    command: name,
    text: escapeText(world, text),
    api_app_id: world.app.id,
    is_enterprise_install: 'false',
    trigger_id: issueTrigger(world, user),
  };
}

/** The body of an acknowledgement is an answer as to the response_url, but does not use it up. */
function showAnswer(world: World, actor: Actor, responseUrl: string, body: unknown): void {
  const to = world.responseUrls.get(responseUrl.slice(world.url.length + 1));
  const answer = typeof body === 'string' ? { text: body } : body;
  if (!isJson(answer) || !to) return;
  try {
    respond(world, to, answer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.problems.push(`${error.code} in an acknowledgement: ${error.messages.join('; ')}`);
    tell(world, actor, `The app's answer was refused: ${error.code}`);
  }
}
