import type { AckFn, App, RespondArguments, SlashCommand } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Answer, Asker } from '../answers/index.ts';
import { newRequest } from './asker.ts';
import { addBox } from './add-box.ts';
import { dress } from './blocks/dress.ts';
import { commands } from './commands/index.ts';
import { ACK_MS, within, type Hands } from './context.ts';
import { openDailyBox } from './on-daily.ts';
import { reply } from './reply.ts';
import { orTrouble, placeOf } from './rim.ts';
import { asksForZone, zoneOf } from './zone.ts';

type Ack = AckFn<string | RespondArguments>;

/** One listener for all commands: Bolt runs every one that matches. */
export function listenToCommands(app: App, hands: Hands): void {
  app.command(/^\/(quote|numbers|check|onrecord)$/, ({ command, ack, client }) =>
    hands.work.track(onCommand(command, ack, client, hands)),
  );
}

/** What is read of a command that was typed. */
export type Typed = Pick<
  SlashCommand,
  'command' | 'text' | 'team_id' | 'channel_id' | 'user_id' | 'response_url'
>;

async function onCommand(command: SlashCommand, ack: Ack, client: WebClient, hands: Hands) {
  const zone = () =>
    asksForZone(command.text) ? zoneOf(command.user_id, client) : Promise.resolve(null);
  await answerTyped(command, zone, hands, async (answer) => {
    if (answer.kind === 'add-box' || answer.kind === 'daily-settings') {
      await ack();
      await openBox(answer, command, client, hands);
    } else await ack({ response_type: 'ephemeral', ...dress(answer) });
  });
}

const LATE: Answer = { kind: 'note', says: 'Still looking; the answer follows here.' };

/** Answers a command in its acknowledgement; what takes too long follows. */
export async function answerTyped(
  command: Typed,
  zone: () => Promise<string | null>,
  hands: Hands,
  acknowledge: (answer: Answer) => Promise<void>,
): Promise<void> {
  const began = performance.now();
  const request = newRequest();
  const answering = orTrouble(() => hear(command, request, zone, hands), hands.log);
  const first = await within(ACK_MS, answering);
  await acknowledge(first ?? LATE);
  if (first === null) await replyLate(command, await answering, hands);
  const ms = Math.round(performance.now() - began);
  hands.log.info({ request, command: command.command, kind: first?.kind ?? 'late', ms }, 'command');
}

/** Takes the place of what was acknowledged. */
export const replyLate = (command: Typed, answer: Answer, { fetch }: Hands) =>
  reply(command.response_url, dress(answer), { fetch, replaces: true });

async function hear(
  command: Typed,
  request: string,
  zone: () => Promise<string | null>,
  { desk, now }: Hands,
): Promise<Answer> {
  const asks = commands.find(({ name }) => name === command.command)?.asks ?? 'onrecord';
  const asker: Asker = {
    team: command.team_id,
    channel: command.channel_id,
    user: command.user_id,
    request,
    zone: await zone(),
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
