import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env as own } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openArchives } from '../../src/archive/index.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

const program = fileURLToPath(new URL('../../dist/src/bin/onrecord.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
const lamp = (number: number) =>
  `Lamp ${number} to be lit\n\n“It has been dark for ${number} nights,” said Tomas Reke, the keeper of the lamp. Nobody else was there.`;

const line = (text: string, more = {}) => JSON.stringify({ id: 'a', text, ...more });

let redis: TestRedis;
beforeAll(async () => {
  redis = await redisForTest();
}, 90_000);
afterAll(async () => {
  await redis.close();
  rmSync(folder, { recursive: true });
}, 30_000);

const onrecord = (...argv: string[]) =>
  spawnSync(process.execPath, [program, ...argv, '--workspace', 'T1'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: own['PATH'], ONRECORD_FOLDER: redis.folder },
  });
const count = () => openArchives(redis.client({})).of('T1').articleCount();

// The programs are the built ones: run tsc first.
(existsSync(program) ? describe : describe.skip)(
  'bringing articles in by a file or a folder',
  () => {
    test('reads what can be read, writes down what can’t and why, and does nothing twice', async () => {
      const file = path.join(folder, 'articles.jsonl');
      const url = 'https://courier.example/lamp';
      const good = [line(lamp(1)), line(lamp(2), { url, date: '2020-05-01' })];
      writeFileSync(file, [...good, 'no JSON', line('   '), '{"id":"b"}'].join('\n'));
      const first = onrecord('import', 'articles.jsonl');
      expect(first.stdout).toBe(
        '2 of 5 articles are in the archive; 3 failed, see onrecord-failures.jsonl.\n',
      );
      expect(first.status).toBe(1);
      const failures = readFileSync(path.join(folder, 'onrecord-failures.jsonl'), 'utf8');
      const names = failures
        .trim()
        .split('\n')
        .map((each) => String(JSON.parse(each).name));
      expect(names.toSorted()).toEqual(['3', '4 a', '5 b']);
      expect(await count()).toBe(2);
      writeFileSync(file, [...good, line(lamp(3))].join('\n'));
      const second = onrecord('import', 'articles.jsonl');
      expect([second.stdout, second.status]).toEqual(['3 of 3 articles are in the archive.\n', 0]);
      expect(await count()).toBe(3);
    }, 120_000);

    test('a folder of texts and pages comes in too; archive export, import and check follow', async () => {
      const place = path.join(folder, 'texts');
      mkdirSync(path.join(place, 'old'), { recursive: true });
      writeFileSync(path.join(place, 'one.txt'), lamp(11));
      writeFileSync(path.join(place, 'old', 'two.txt'), lamp(12));
      writeFileSync(path.join(place, 'notes.pdf'), 'left alone');
      expect(onrecord('import', 'texts').stdout).toBe('2 of 2 articles are in the archive.\n');
      expect(onrecord('archive', 'export', 'out.jsonl').status).toBe(0);
      expect(onrecord('archive', 'export', 'out.jsonl').status).toBe(2);
      expect(onrecord('archive', 'check').stdout).toBe('Everything agrees.\n');
      const before = await count();
      expect(before).toBe(5);
      expect(onrecord('archive', 'forget', '--everything').status).toBe(0);
      expect(await count()).toBe(0);
      expect(onrecord('archive', 'import', 'out.jsonl').stdout).toMatch(/^5 brought in/);
      expect(await count()).toBe(before);
      expect(onrecord('archive', 'check').stdout).toBe('Everything agrees.\n');
    }, 120_000);

    test('a place that is not there, and a workspace that nobody knows, are told in a sentence', () => {
      expect(onrecord('import', 'nowhere')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('nowhere'),
      });
      const unnamed = spawnSync(process.execPath, [program, 'archive', 'check'], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: own['PATH'], ONRECORD_FOLDER: redis.folder },
      });
      expect(unnamed.stderr).toContain('--workspace');
    }, 60_000);
  },
);
