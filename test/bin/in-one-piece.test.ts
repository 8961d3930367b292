import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { sendInOnePiece } from '../../src/bin/parts/in-one-piece.ts';
import type { Address } from '../../src/redis/index.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

let redis: TestRedis;
let door: Server;
let pieces = 0;

beforeAll(async () => {
  redis = await redisForTest();
  door = createServer((there) => {
    const here = connect(placeOf(redis.options));
    there.on('data', () => (pieces += 1));
    there.pipe(here).pipe(there);
    there.on('error', () => here.destroy());
    here.on('error', () => there.destroy());
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
}, 60_000);
afterAll(async () => {
  door.close();
  await redis.close();
});

function placeOf(address: Address): { path: string } | { host: string; port: number } {
  if ('path' in address) return { path: address.path };
  if ('url' in address || 'nodes' in address) throw new Error('a test has a server of its own');
  return { host: address.host, port: address.port };
}

const portOf = (address: AddressInfo | string | null) =>
  typeof address === 'object' && address !== null ? address.port : 0;

async function opened(): Promise<Redis> {
  const port = portOf(door.address());
  const client = new Redis({ port, enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  client.on('error', () => {});
  await new Promise<void>((resolve) => client.once('ready', () => resolve()));
  sendInOnePiece(client);
  return client;
}

test('three commands of one turn leave in one piece', async () => {
  const client = await opened();
  const before = pieces;
  const asked = [client.set('a', '1'), client.get('a'), client.incr('a')];
  expect(await Promise.all(asked)).toEqual(['OK', '1', 2]);
  expect(pieces - before).toBe(1);
  client.disconnect();
});

test('what had not left yet when the connection broke is sent when there is one again', async () => {
  const client = await opened();
  const asked = Promise.all([client.set('b', '1'), client.incr('b'), client.incr('b')]);
  client.stream.destroy();
  expect(await asked).toEqual(['OK', 2, 3]);
  client.disconnect();
});

test('what had left and was not answered is sent again', async () => {
  const client = await opened();
  await redis.freeze();
  const asked = client.set('c', '1');
  await new Promise((resolve) => setTimeout(resolve, 50));
  client.stream.destroy();
  await redis.thaw();
  expect(await asked).toBe('OK');
  client.disconnect();
});
