import { connect } from 'node:net';
import type { OwnAddress } from './address.ts';

const PATIENCE_MS = 1000;

/** What a server says to one command without arguments that need quoting, in Redis' own notation; `null` when nobody answers. */
function ask(address: OwnAddress, command: string): Promise<string | null> {
  const lines = 'path' in address ? [command] : [`AUTH ${address.password}`, command];
  return new Promise((resolve) => {
    const socket = connect('path' in address ? { path: address.path } : address);
    const said: string[] = [];
    socket.setEncoding('utf8');
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('connect', () => socket.write([...lines, 'QUIT', ''].join('\r\n')));
    socket.on('data', (chunk: string) => said.push(chunk));
    // The close that follows tells it.
    socket.on('error', () => {});
    socket.on('close', () => resolve(said.length > 0 ? said.join('') : null));
  });
}

/** `loading`: it runs and reads its data from the disk. */
export type Health = 'ready' | 'loading' | 'away';

/** How a server does. */
export async function healthOf(address: OwnAddress): Promise<Health> {
  const said = await ask(address, 'PING');
  if (said === null) return 'away';
  if (said.includes('+PONG')) return 'ready';
  return said.includes('-LOADING') ? 'loading' : 'away';
}

/** How many besides this question are connected; 0 when nobody answers. */
export async function otherClients(address: OwnAddress): Promise<number> {
  const said = await ask(address, 'INFO clients');
  const all = Number(/connected_clients:(\d+)/.exec(said ?? '')?.[1] ?? 1);
  return Math.max(0, all - 1);
}
