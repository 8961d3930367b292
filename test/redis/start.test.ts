import { afterEach, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openRedis, type RunningRedis } from '../../src/redis/index.ts';
import { clientOf, program } from '../support/redis.ts';

const binaries = fileURLToPath(new URL('../../.onrecord', import.meta.url));
const open: RunningRedis[] = [];
const folders: string[] = [];

async function folder(prefix = 'onrecord-start-'): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), prefix));
  folders.push(made);
  return made;
}

async function start(where: string, say: (line: string) => void = () => {}) {
  const redis = await openRedis({ url: null, folder: where, binaries, program, say });
  open.push(redis);
  return redis;
}

const pidIn = async (where: string) =>
  Number(/"pid":(\d+)/.exec(await readFile(path.join(where, 'redis/server.json'), 'utf8'))?.[1]);

afterEach(async () => {
  await Promise.all(open.splice(0).map((redis) => redis.close()));
  await Promise.all(folders.splice(0).map((made) => rm(made, { recursive: true, force: true })));
});

describe('starting a Redis of our own', () => {
  test('two at the same moment start one server', async () => {
    const where = await folder();
    const both = await Promise.all([start(where), start(where), start(where)]);
    expect(both.filter(({ started }) => started)).toHaveLength(1);
    expect(new Set(both.map(({ options }) => JSON.stringify(options))).size).toBe(1);
  }, 120_000);

  test('is stopped by the one who started it, and leaves its data', async () => {
    const where = await folder();
    const first = await start(where);
    const client = clientOf(first.options);
    await client.set('kept', 'yes');
    client.disconnect();
    const pid = await pidIn(where);
    await first.close();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    const second = await start(where);
    expect(second.started).toBe(true);
    const again = clientOf(second.options);
    expect(await again.get('kept')).toBe('yes');
    again.disconnect();
  });

  test('is left running while somebody else uses it', async () => {
    const where = await folder();
    const first = await start(where);
    const other = clientOf(first.options);
    await other.ping();
    await first.close();
    expect(await other.ping()).toBe('PONG');
    other.disconnect();
    await first.close();
    expect((await start(where)).started).toBe(true);
  });

  test('is found by its socket when its record is gone', async () => {
    const where = await folder();
    const first = await start(where);
    const record = await readFile(path.join(where, 'redis/server.json'));
    await rm(path.join(where, 'redis/server.json'));
    expect(await start(where)).toMatchObject({ started: false, options: first.options });
    await writeFile(path.join(where, 'redis/server.json'), record);
  });

  test('listens for nobody but its owner', async () => {
    const where = await folder();
    const { options } = await start(where);
    const socket = 'path' in options ? options.path : '';
    expect((await stat(socket)).mode & 0o777).toBe(0o700);
  });

  test('takes a port and a password where the path is too long for a socket', async () => {
    const where = path.join(await folder(), 'a-long-name-'.repeat(9), 'and "odd" \\ one');
    const { options } = await start(where);
    if (!('password' in options)) throw new Error(`no password: ${JSON.stringify(options)}`);
    expect(options.host).toBe('127.0.0.1');
    const client = clientOf(options);
    expect(await client.ping()).toBe('PONG');
    client.disconnect();
    const stranger = clientOf({ ...options, password: '' });
    await expect(stranger.ping()).rejects.toThrow('NOAUTH');
    stranger.disconnect();
    expect((await stat(path.join(where, 'redis/server.json'))).mode & 0o077).toBe(0);
    expect((await stat(path.join(where, 'redis/redis.conf'))).mode & 0o077).toBe(0);
    expect((await start(where)).started).toBe(false);
  });

  test('stops a server of ours that hangs before it starts another on the same data', async () => {
    const where = await folder();
    await start(where);
    const pid = await pidIn(where);
    process.kill(pid, 'SIGSTOP');
    const lines: string[] = [];
    const second = await start(where, (line) => lines.push(line));
    expect(second.started).toBe(true);
    expect(await pidIn(where)).not.toBe(pid);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  }, 60_000);

  test('minds neither a lock nor a record that a dead process left', async () => {
    const where = await folder();
    await mkdir(path.join(where, 'redis'));
    const lock = path.join(where, 'redis/lock');
    await writeFile(lock, '1');
    await utimes(lock, 0, 0);
    // This very process: alive, and no server of ours.
    const record = { pid: process.pid, address: { path: path.join(where, 'redis/redis.sock') } };
    await writeFile(path.join(where, 'redis/server.json'), JSON.stringify(record));
    expect((await start(where)).started).toBe(true);
  });

  test('starts with a file whose end was torn off', async () => {
    const where = await folder();
    const first = await start(where);
    const client = clientOf(first.options);
    await client.set('kept', 'yes');
    await client.set('torn', 'off');
    const files = await client.config('GET', 'appenddirname');
    client.disconnect();
    await first.close();
    expect(files).toContain('appendonlydir');
    const file = path.join(where, 'redis/data/appendonlydir/appendonly.aof.1.incr.aof');
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length - 5));
    const again = clientOf((await start(where)).options);
    expect([await again.get('kept'), await again.get('torn')]).toEqual(['yes', null]);
    again.disconnect();
  });

  test('says what is wrong when it can’t', async () => {
    const where = await folder();
    await mkdir(path.join(where, 'redis/data/appendonlydir'), { recursive: true });
    await writeFile(path.join(where, 'redis/data/appendonlydir/appendonly.aof.manifest'), 'what?');
    const failed = openRedis({ url: null, folder: where, binaries, program, say: () => {} });
    await expect(failed).rejects.toMatchObject({
      code: 'redis-did-not-start',
      hint: expect.stringContaining('redis.log'),
    });
  });

  test('says so when the folder is none', async () => {
    const where = await folder();
    await writeFile(path.join(where, 'redis'), '');
    await chmod(path.join(where, 'redis'), 0o400);
    await expect(
      openRedis({ url: null, folder: where, binaries, program, say: () => {} }),
    ).rejects.toMatchObject({ code: 'redis-did-not-start' });
  });
});
