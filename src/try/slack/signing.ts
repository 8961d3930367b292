import { createHmac } from 'node:crypto';

/** The two headers by which an app knows that a request is Slack's: `v0=` and the HMAC of `v0:seconds:body`. */
export function sign(secret: string, body: string, ms: number): Record<string, string> {
  const seconds = String(Math.floor(ms / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': seconds, 'x-slack-signature': `v0=${digest}` };
}
