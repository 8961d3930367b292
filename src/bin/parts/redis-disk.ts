import {
  MARK_MS,
  markedBy,
  markKey,
  openDisk,
  type Address,
  type Disk,
  type Lasting,
  type Marked,
} from '../../redis/index.ts';
import type { Log } from '../../operations/index.ts';
import { makeClient, mastersOf, ready, type Client } from './redis-clients.ts';
import type { Releases } from './releases.ts';

interface Given {
  readonly address: Address;
  /** What was found of the server, or of each master. */
  readonly lasting: readonly Lasting[];
  readonly log: Pick<Log, 'warn'>;
  readonly releases: Releases;
  readonly onRedisError: (error: Error) => void;
}

/** How long a server may take to write, in ms. One that writes each second takes one. */
const PATIENCE_MS = '2000';

/** Opens what waits for Redis' disk, over a connection of its own, since it is held up meanwhile; `null` where there is nothing to wait for. */
export async function openRedisDisk(given: Given): Promise<Disk | null> {
  const { address, lasting, log, releases, onRedisError } = given;
  if (!lasting.includes('can-wait')) return null;
  const client = makeClient(address, 'waiting', onRedisError);
  releases.add(() => Promise.resolve(client.disconnect()));
  await ready(client);
  const losses = countLosses(client);
  // All of a workspace is on one master of a cluster; without one all marks are the same.
  const isMany = 'nodes' in client;
  return openDisk({
    mark: (tag) => mark(client, markKey(isMany ? tag : 'or')),
    losses,
    onDoubt: (why) => log.warn({ why }, 'Redis did not say that it is on the disk'),
  });
}

/** Connected to every master from now on, so that the loss of one is heard. */
function countLosses(client: Client): () => number {
  let losses = 0;
  const lost = () => void (losses += 1);
  client.on('close', lost);
  client.on('-node', lost);
  const greet = () => {
    for (const master of mastersOf(client)) master.ping().catch(() => {});
  };
  client.on('+node', greet);
  greet();
  return () => losses;
}

async function mark(client: Client, key: string): Promise<Marked> {
  try {
    return await markOnce(client, key);
  } catch (error) {
    if (!(error instanceof Error && /^(MOVED|ASK) /.test(error.message))) throw error;
    // Finds the master that has it now.
    await client.set(key, '1', 'PX', MARK_MS);
    return markOnce(client, key);
  }
}

async function markOnce(client: Client, key: string): Promise<Marked> {
  const both = client
    .pipeline()
    .set(key, '1', 'PX', MARK_MS)
    .call('WAITAOF', '1', '0', PATIENCE_MS);
  return markedBy((await both.exec()) ?? []);
}
