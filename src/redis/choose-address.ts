import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { OwnAddress } from './address.ts';

/** What every system takes (macOS 103, Linux 107). */
const LONGEST_SOCKET = 103;

/** The private socket; where its path is too long for one, a free loopback port behind a password. */
export async function chooseAddress(socket: string): Promise<OwnAddress> {
  if (Buffer.byteLength(socket) <= LONGEST_SOCKET) return { path: socket };
  return { host: '127.0.0.1', port: await freePort(), password: randomBytes(24).toString('hex') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => resolve(at !== null && typeof at === 'object' ? at.port : 0));
    });
  });
}
