import { Agent } from 'node:http';
import { sendCommand } from '../support/signed-command.ts';

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
    // Some thousand people: each may ask twenty times a minute.
    const user = `U${count % 20_000}`;
    const url = urls[count % urls.length] ?? '';
    return sendCommand({ command, text, team, user, responseUrl }, { url, secret, agent });
  };
  return { ask, close: () => agent.destroy() };
}
