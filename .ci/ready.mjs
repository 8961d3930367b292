// Makes a clone ready to run: installs the dependencies when they are missing or older than the lock file, and builds.
// Plain Node with no dependency, because it runs before there are any. `npm run try` and `npm test` begin with it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const mark = `${root}node_modules/.onrecord-installed`;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `onrecord needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
}

const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
const installed = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
if (installed !== lock) {
  step('Installing the dependencies (npm ci), once; about half a minute', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']),
  );
  writeFileSync(mark, lock);
}
const quiet = process.argv.includes('--quiet');
step(quiet ? null : 'Building', () =>
  run(process.execPath, [`${root}node_modules/typescript/bin/tsc`]),
);

function step(what, act) {
  if (what !== null) process.stderr.write(`· ${what} …\n`);
  act();
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error !== undefined) fail(`${command} could not be started (${error.message}).`);
  if (status !== 0) fail(`“${command} ${args.join(' ')}” failed; see the lines before this one.`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
