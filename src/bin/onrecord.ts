#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { runCli, type Check } from '../cli/index.ts';

// Whoever reads the output may go away at any time (`onrecord read … | head`); a second Ctrl-C is never needed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.once('SIGINT', () => process.exit(130));

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  now: Date.now,
  bold: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  version: version(),
  fetchArticle: async (url) => (await import('../intake/index.ts')).fetchArticle(url, {}),
  checks: doctorChecks,
  manifest,
  corrections: exported,
  bulk: async (what) => (await import('./parts/bulk.ts')).openBulk(what),
  tokens: async (workspace) => (await import('./parts/token-door.ts')).openTokenDoor(workspace),
  archive: async (workspace) =>
    (await import('./parts/archive-door.ts')).openArchiveDoor(workspace),
  keys: {
    fresh: async () => (await import('../install/index.ts')).newKey(Date.now()),
    rotate: async () => (await import('./parts/keys.ts')).rotateKeys(),
  },
});

/** Two folders up from src/bin and three from dist/src/bin. */
function version(): string {
  const places = ['../../package.json', '../../../package.json'].map(
    (place) => new URL(place, import.meta.url),
  );
  for (const place of places) {
    try {
      const { version: found } = JSON.parse(readFileSync(place, 'utf8'));
      return String(found);
    } catch {}
  }
  return 'unknown';
}

/** With what `.env` in this folder adds. */
async function environment(): Promise<NodeJS.ProcessEnv> {
  return (await import('./parts/settings.ts')).environment();
}

async function doctorChecks(): Promise<readonly Check[]> {
  return (await import('./parts/doctor.ts')).doctorChecks(await environment());
}

async function exported(): Promise<readonly string[]> {
  return (await import('./parts/corrections.ts')).exportCorrections();
}

/** For the public address of PUBLIC_URL, or for Socket Mode where it is not set. */
async function manifest(): Promise<string> {
  const { manifest: made } = await import('../slack/index.ts');
  const domains = (process.env['UNFURL_DOMAINS'] ?? '').split(',').map((each) => each.trim());
  const setup = {
    url: process.env['PUBLIC_URL'] ?? null,
    domains: domains.filter((each) => each !== ''),
    many: process.env['SLACK_CLIENT_ID'] !== undefined,
  };
  return JSON.stringify(made(setup), null, 2);
}
