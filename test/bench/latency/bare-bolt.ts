import { env } from 'node:process';
import { App, HTTPReceiver } from '@slack/bolt';

// The least that a Bolt app can do: take a signed command, acknowledge it with one line.
const receiver = new HTTPReceiver({
  signingSecret: env['SLACK_SIGNING_SECRET'] ?? '',
  endpoints: '/slack/events',
});
const app = new App({
  receiver,
  token: env['SLACK_BOT_TOKEN'] ?? '',
  botId: 'B1',
  botUserId: 'U1',
  tokenVerificationEnabled: false,
});
app.command('/quote', ({ ack }) => ack('Here it is.'));
await app.start(Number(env['PORT']));
