import type { IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';
import { verifySlackRequest } from '@slack/bolt';
import { onlyAsks } from '../commands/index.ts';
import type { Typed } from '../on-command.ts';
import { asksForZone } from '../zone.ts';

/** A delivery as it came, and the command in it. */
export interface Delivered {
  readonly form: ReturnType<typeof parse>;
  readonly command: Typed;
}

/** The command in a form, if it is one that only asks; `null` for everything else. It is not known yet whether Slack sent it. */
export function commandIn(body: string): Delivered | null {
  const form = parse(body);
  const text = (field: string) => {
    const value = form[field];
    return typeof value === 'string' ? value : '';
  };
  const command: Typed = {
    command: text('command'),
    text: text('text'),
    team_id: text('team_id'),
    channel_id: text('channel_id'),
    user_id: text('user_id'),
    response_url: text('response_url'),
  };
  const isOurs = onlyAsks(command.command) && command.team_id !== '' && command.user_id !== '';
  const isOther = 'payload' in form || 'ssl_check' in form || asksForZone(command.text);
  return isOurs && !isOther ? { form, command } : null;
}

/** Whether Slack signed this body, within five minutes. */
export function isSigned({ headers }: IncomingMessage, body: string, secret: string): boolean {
  const signature = headers['x-slack-signature'];
  const dated = Number(headers['x-slack-request-timestamp'] ?? NaN);
  if (typeof signature !== 'string' || Number.isNaN(dated)) return false;
  try {
    verifySlackRequest({
      signingSecret: secret,
      body,
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': dated },
    });
    return true;
  } catch {
    return false;
  }
}
