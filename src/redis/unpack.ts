import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { run } from './run.ts';

const packages = ['redis-server', 'redis-tools'];
const FETCH_MS = 120_000;
const EXTRACT_MS = 20_000;

/**
 * Unpacks a Redis from the system's package archive (Debian, Ubuntu) into `root`, without root's rights and without
 * installing anything: apt checks the signatures, works in a folder of its own and starts no service. Gives what went
 * wrong, in words; `null` when all went well.
 */
export async function unpackRedis(root: string): Promise<string | null> {
  // One at a time unpacks here: what is left there is of one that was stopped.
  const work = `${root}-new`;
  await rm(work, { recursive: true, force: true });
  try {
    const fresh = path.join(work, 'root');
    const wrong = await fetchPackages(work);
    if (wrong !== null) return wrong;
    await mkdir(fresh, { recursive: true });
    const unpacked = await extract(path.join(work, 'apt/cache/archives'), fresh);
    if (unpacked !== null) return unpacked;
    await rm(root, { recursive: true, force: true });
    await rename(fresh, root);
    return null;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fetchPackages(work: string): Promise<string | null> {
  const apt = path.join(work, 'apt');
  await mkdir(path.join(apt, 'lists/partial'), { recursive: true });
  await mkdir(path.join(apt, 'cache/archives/partial'), { recursive: true });
  const options = ownState(apt);
  // One source of many that does not answer fails the update; whether it matters shows the next step.
  const updated = await run('apt-get', [...options, 'update'], FETCH_MS);
  const get = ['-y', '-d', '--no-install-recommends', '--reinstall', 'install', ...packages];
  const { code, output } = await run('apt-get', [...options, ...get], FETCH_MS);
  return code === 0 ? null : `apt-get: ${lastLine(output) || lastLine(updated.output)}`;
}

/** The real list of installed packages stays, so that only what is missing is fetched; all else is our own. */
function ownState(apt: string): string[] {
  return [
    `Dir::State=${apt}`,
    `Dir::State::lists=${apt}/lists`,
    `Dir::Cache=${apt}/cache`,
    `Dir::Cache::archives=${apt}/cache/archives`,
    'Dir::State::status=/var/lib/dpkg/status',
    // It fetches as whoever runs it; root has no need of another user here.
    'APT::Sandbox::User=root',
    'Debug::NoLocking=1',
    'Acquire::Languages=none',
    'Acquire::Retries=1',
    'Acquire::http::Timeout=20',
    'Acquire::https::Timeout=20',
  ]
    .flatMap((option) => ['-o', option])
    .concat('-qq');
}

/** redis-server is a link into the package redis-tools: all packages are laid over each other. */
async function extract(archives: string, to: string): Promise<string | null> {
  const files = (await readdir(archives)).filter((file) => file.endsWith('.deb'));
  if (files.length === 0) return 'apt-get fetched no package';
  for (const file of files) {
    // Two that write into one folder at once would be in each other's way.
    // oxlint-disable-next-line no-await-in-loop
    const { code, output } = await run(
      'dpkg-deb',
      ['-x', path.join(archives, file), to],
      EXTRACT_MS,
    );
    if (code !== 0) return `dpkg-deb: ${lastLine(output)}`;
  }
  return null;
}

const lastLine = (output: string) => output.trim().split('\n').at(-1) ?? '';
