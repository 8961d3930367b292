import type { SlackStandIn } from '../../../src/try/slack/index.ts';

/** Calls a method of the Web API with the bot's token and gives the answer's body. */
export async function call(
  slack: SlackStandIn,
  method: string,
  args: Record<string, unknown> = {},
  token: string | null = slack.botToken,
): Promise<Record<string, unknown>> {
  const response = await fetch(slack.apiUrl + method, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  });
  const answered: Record<string, unknown> = JSON.parse(await response.text());
  return { status: response.status, retryAfter: response.headers.get('retry-after'), ...answered };
}

/** Posts to a response_url and gives status and body. */
export async function answer(url: unknown, body: unknown): Promise<[number, string]> {
  const response = await fetch(String(url), { method: 'POST', body: JSON.stringify(body) });
  return [response.status, await response.text()];
}

/** A section that holds a text. */
export function section(text: string) {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

/** A row of buttons, by action id and value. */
export function buttons(...ids: readonly [string, string][]) {
  return {
    type: 'actions',
    elements: ids.map(([id, value]) => ({
      type: 'button',
      text: { type: 'plain_text', text: id },
      action_id: id,
      value,
    })),
  };
}
