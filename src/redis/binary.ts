import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { run } from './run.ts';
import { isRecent } from './version.ts';

/** A server that can be started: a command, and its first arguments. */
export interface Binary {
  readonly command: string;
  readonly args: readonly string[];
}

const names = ['redis-server', 'valkey-server'];
const usual = ['/opt/homebrew/bin', '/usr/local/bin', '/usr/bin'];
const VERSION_MS = 10_000;

/** A server on PATH, in the usual places, or unpacked into `root` before; `null` when there is none of 6.2 or newer. */
export async function findBinary(root: string): Promise<Binary | null> {
  const places = ['', ...usual].flatMap((place) => names.map((name) => path.join(place, name)));
  for (const command of places) {
    const binary = { command, args: [] };
    // The first that runs is taken, so the others are not even started.
    // oxlint-disable-next-line no-await-in-loop
    if (await runs(binary)) return binary;
  }
  const unpacked = await unpackedBinary(root);
  return unpacked !== null && (await runs(unpacked)) ? unpacked : null;
}

async function runs({ command, args }: Binary): Promise<boolean> {
  const { code, output } = await run(command, [...args, '--version'], VERSION_MS);
  return code === 0 && isRecent(/ v=(\S+)/.exec(output)?.[1] ?? '');
}

/** It is started through `env`, because the libraries that came with it stand in folders of their own. */
async function unpackedBinary(root: string): Promise<Binary | null> {
  const folders = await libraryFolders(root);
  const server = path.join(root, 'usr/bin/redis-server');
  return folders === null
    ? null
    : { command: 'env', args: [`LD_LIBRARY_PATH=${folders.join(':')}`, server] };
}

async function libraryFolders(root: string): Promise<string[] | null> {
  try {
    const all = await readdir(root, { recursive: true, withFileTypes: true });
    return all
      .filter((entry) => entry.isDirectory() && entry.name.includes('-linux-'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((folder) => folder.slice(root.length).includes('/lib/'));
  } catch {
    return null;
  }
}
