import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

/** One command of somebody. */
export interface Asked {
  readonly command: string;
  readonly text: string;
  readonly team: string;
  readonly responseUrl: string;
}

/** Sends signed commands to some web processes in turn; gives the body of the answer, `null` where it was none. */
export function openAsker(urls: readonly string[], secret: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let count = 0;
  const ask = ({ command, text, team, responseUrl }: Asked): Promise<string | null> => {
    count += 1;
    const body = new URLSearchParams({
      command,
      text,
      team_id: team,
      channel_id: 'C0000001',
      // Some thousand people: each may ask twenty times a minute.
      user_id: `U${count % 20_000}`,
      trigger_id: `${count}.${process.pid}`,
      response_url: responseUrl,
      api_app_id: 'A1',
    }).toString();
    const at = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      'x-slack-request-timestamp': at,
      'x-slack-signature': `v0=${signature}`,
    };
    return new Promise((resolve) => {
      const url = urls[count % urls.length] ?? '';
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        let came = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (came += part));
        response.on('end', () => resolve(response.statusCode === 200 ? came : null));
      });
      sent.on('error', () => resolve(null));
      sent.end(body);
    });
  };
  return { ask, close: () => agent.destroy() };
}
