import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { argv, env, execPath } from 'node:process';
import { z } from 'zod';

// `npm run test:servers -- PROGRAM …`: the tests and faults that touch Redis, on each of these servers (redis-server, valkey-server); one row each.
const TESTS = [
  'test/archive',
  'test/redis',
  'test/jobs',
  'test/bin',
  'test/e2e/cluster',
  'test/e2e/daily-post',
  'test/e2e/import',
  'test/e2e/install',
  'test/e2e/on-disk',
  'test/e2e/whole-path',
];
/** Redis killed, down, its file torn, its memory full, a cluster; a workspace forgotten, the token store, everything killed; the first and the last with everysec. */
const FAULTS = [3, 4, 16, 17, 18, 19, 20, 21, 24, 25];

const say = (line: string) => void process.stdout.write(`${line}\n`);
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

let failed = false;
say('| server | tests passed | faults as expected |');
say('| --- | --- | --- |');
for (const program of argv.slice(2)) {
  // oxlint-disable-next-line no-await-in-loop -- each has the machine to itself
  say(await rowOf(program));
}
process.exit(failed ? 1 : 0);

async function rowOf(program: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'onrecord-servers-'));
  const report = path.join(folder, 'report.json');
  const options = `--experimental-vm-modules --disable-warning=ExperimentalWarning`;
  const jest = ['node_modules/.bin/jest', ...TESTS, '--runInBand', '--forceExit'];
  await run([...jest, '--json', `--outputFile=${report}`], program, { NODE_OPTIONS: options });
  const told = Report.parse(JSON.parse(await readFile(report, 'utf8')));
  await rm(folder, { recursive: true });
  const faults = ['node_modules/.bin/tsx', 'test/faults/run.ts', ...FAULTS.map(String)];
  const rows = (await run(faults, program)).split('\n').filter((line) => /^\| \d/.test(line));
  const right = rows.filter((row) => row.endsWith('| as expected |')).length;
  for (const row of rows) if (!row.endsWith('| as expected |')) process.stderr.write(`${row}\n`);
  failed ||= told.numFailedTests > 0 || told.numFailedTestSuites > 0 || right < FAULTS.length;
  const all = told.numPassedTests + told.numFailedTests;
  return `| ${versionOf(program)} | ${told.numPassedTests} of ${all} | ${right} of ${FAULTS.length} |`;
}

/** "Redis 7.0.15". */
function versionOf(program: string): string {
  const says = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout;
  const [, name = 'unknown', version = ''] = /^(\S+) server v=(\S+)/.exec(says) ?? [];
  return `${name} ${version}`;
}

/** Gives what it printed; its complaints are shown. */
function run(
  command: readonly string[],
  program: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(execPath, [...command], {
      env: { ...env, ...more, ONRECORD_TEST_REDIS: path.resolve(program) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (bytes: Buffer) => void (output += bytes.toString()));
    child.on('close', () => resolve(output));
  });
}
