import { readFile, rename, writeFile } from 'node:fs/promises';
import type { OwnAddress } from './address.ts';

/** What is written down of a server that was started, so that others find it. */
export interface ServerRecord {
  readonly pid: number;
  readonly address: OwnAddress;
}

/** Writes the record where only its owner can read it: it may hold a password. */
export async function writeRecord(file: string, record: ServerRecord): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, JSON.stringify(record), { mode: 0o600 });
  await rename(fresh, file);
}

/** `null` when there is none, or nothing that can be understood. */
export async function readRecord(file: string): Promise<ServerRecord | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isObject(value) ? recordOf(value) : null;
  } catch {
    return null;
  }
}

function recordOf({ pid, address }: Fields): ServerRecord | null {
  const known = isObject(address) ? addressOf(address) : null;
  return typeof pid === 'number' && Number.isInteger(pid) && pid > 1 && known !== null
    ? { pid, address: known }
    : null;
}

function addressOf({ path, host, port, password }: Fields): OwnAddress | null {
  if (typeof path === 'string') return { path };
  return typeof host === 'string' && typeof port === 'number' && typeof password === 'string'
    ? { host, port, password }
    : null;
}

interface Fields {
  readonly pid?: unknown;
  readonly address?: unknown;
  readonly path?: unknown;
  readonly host?: unknown;
  readonly port?: unknown;
  readonly password?: unknown;
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
