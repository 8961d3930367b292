import type { AckFn, App, RespondArguments, SlashCommand } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Answer, Asker } from '../answers/index.ts';
import { newRequest } from './asker.ts';
import { addBox } from './add-box.ts';
import { dress } from './blocks/dress.ts';
import { commands } from './commands/index.ts';
import { ACK_MS, nothingAfter, type Hands } from './context.ts';
import { openDailyBox } from './on-daily.ts';
import { reply } from './reply.ts';
import { orTrouble, placeOf } from './rim.ts';
import { zoneOf } from './zone.ts';

type Ack = AckFn<string | RespondArguments>;

/** One listener for all commands: Bolt runs every one that matches. */
export function listenToCommands(app: App, hands: Hands): void {
  app.command(/^\/(quote|numbers|check|onrecord)$/, ({ command, ack, client }) =>
    hands.work.track(onCommand(command, ack, client, hands)),
  );
}

async function onCommand(command: SlashCommand, ack: Ack, client: WebClient, hands: Hands) {
  const began = performance.now();
  const request = newRequest();
  const answering = orTrouble(() => hear(command, request, client, hands), hands.log);
  const first = await Promise.race([answering, nothingAfter(ACK_MS)]);
  if (first === null) {
    await ack({ response_type: 'ephemeral', text: 'Still looking; the answer follows here.' });
    const message = dress(await answering);
    await reply(command.response_url, message, { fetch: hands.fetch, replaces: true });
  } else if (first.kind === 'add-box' || first.kind === 'daily-settings') {
    await ack();
    await openBox(first, command, client, hands);
  } else {
    await ack({ response_type: 'ephemeral', ...dress(first) });
  }
  const ms = Math.round(performance.now() - began);
  hands.log.info({ request, command: command.command, kind: first?.kind ?? 'late', ms }, 'command');
}

async function hear(
  command: SlashCommand,
  request: string,
  client: WebClient,
  { desk, now }: Hands,
): Promise<Answer> {
  const asks = commands.find(({ name }) => name === command.command)?.asks ?? 'onrecord';
  const asker: Asker = {
    team: command.team_id,
    channel: command.channel_id,
    user: command.user_id,
    request,
    zone: /\d+d\b|yesterday|today|daily/i.test(command.text)
      ? await zoneOf(command.user_id, client)
      : null,
  };
  const replyTo = { responseUrl: command.response_url, issued: now() };
  return desk.hear(asks, command.text, asker, replyTo);
}

/** The box that a command asks for; where it does not open, the answer in words. */
async function openBox(
  answer: Extract<Answer, { kind: 'add-box' | 'daily-settings' }>,
  command: SlashCommand,
  client: WebClient,
  hands: Hands,
): Promise<void> {
  const { trigger_id, channel_id: channel, response_url: responseUrl, team_id: team } = command;
  const meta = JSON.stringify({ channel, responseUrl });
  try {
    if (answer.kind === 'add-box') await client.views.open({ trigger_id, view: addBox(meta) });
    else {
      const asker = { team, channel, user: command.user_id };
      await openDailyBox(client, command, asker, responseUrl, hands);
    }
  } catch (error) {
    hands.log.warn(placeOf(error), 'a box did not open');
    const says = 'I couldn’t open the box in time. Try /onrecord add once more.';
    const message = dress(
      answer.kind === 'add-box' ? { kind: 'trouble', code: 'no-box', says } : answer,
    );
    await reply(command.response_url, message, { fetch: hands.fetch });
  }
}
