import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { names, type Way } from './addresses.ts';

const setUp = [
  'set -e',
  'mount --bind "$1" /etc/hosts',
  'ip link set lo up',
  'ip route add local default dev lo',
  'ip -6 route add local default dev lo',
].join('\n');
const NEW = ['-r', '-n', '-m', 'sh', '-c'];
const scene = fileURLToPath(new URL('scene.ts', import.meta.url));

/** What came of the addresses, by the way they lead inside. */
export interface Inside {
  readonly counts: Readonly<
    Record<Way, { asked: number; plain: number; reached: number; refused: number }>
  >;
  readonly open: number;
  readonly opened: number;
}

/** Why this machine gives the test no network of its own; `null` when it does. */
export function whyNoNetwork(): string | null {
  return withHosts((hosts) => {
    const { status, error } = spawnSync('unshare', [...NEW, setUp, 'sh', hosts]);
    if (error !== undefined) return 'there is no unshare (util-linux) here';
    return status === 0 ? null : 'this machine gives no network of its own (unshare -rnm, ip)';
  });
}

/** Tries every address in a network of its own in which all addresses are this machine. */
export async function tryInside(): Promise<Inside> {
  const script = `${setUp}\nexec "$2" --import tsx "$3"`;
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-'));
  try {
    const args = [...NEW, script, 'sh', hostsIn(folder), process.execPath, scene];
    return JSON.parse((await promisify(execFile)('unshare', args)).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withHosts<T>(use: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-'));
  try {
    return use(hostsIn(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hostsIn(folder: string): string {
  const file = path.join(folder, 'hosts');
  const lines = Object.entries({ localhost: ['127.0.0.1', '::1'], ...names }).flatMap(
    ([name, addresses]) => addresses.map((address) => `${address} ${name}`),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
