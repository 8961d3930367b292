import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env, execPath, versions } from 'node:process';
import { newKey } from '../../src/install/index.ts';
import { openPosters, tokensFor } from '../../src/slack/index.ts';
import { entryOf } from '../../src/bin/parts/entry.ts';
import { openWith } from '../support/newsroom.ts';
import { redisForTest } from '../support/redis.ts';

// `npm run bench -- emulate`: the installation against somebody else's Slack, the emulator emulate@0.12.2, which needs Node 22.15
// or newer (the project itself runs on 20). A second opinion, no test: npx fetches it.
const PORT = 4913;
const url = `http://127.0.0.1:${PORT}`;
const app = { id: '100.200', secret: 'an emulated client secret' };
const publicUrl = 'https://bot.example';
const back = `${publicUrl}/slack/oauth_redirect`;
const say = (text: string) => void process.stdout.write(`${text}\n`);

const seed = `slack:
  team: { name: Emulated, domain: emulated }
  users:
    - { name: ana, real_name: Ana, email: ana@example.com }
  channels:
    - { name: newsroom }
  oauth_apps:
    - client_id: "${app.id}"
      client_secret: "${app.secret}"
      app_id: A000000001
      name: onrecord
      redirect_uris: ["${back}"]
`;

const step = (to: string, more: RequestInit = {}) => fetch(to, { redirect: 'manual', ...more });

const [major = 0, minor = 0] = versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 15)) {
  say(`emulate@0.12.2 needs Node 22.15 or newer; this is ${versions.node}. Nothing was tried.`);
  process.exit(0);
}
const folder = await mkdtemp(path.join(tmpdir(), 'emulate-'));
await writeFile(path.join(folder, 'seed.yaml'), seed);
const emulator = spawn(
  'npx',
  ['--yes', 'emulate@0.12.2', 'start', '-s', 'slack', '-p', String(PORT), '--seed', 'seed.yaml'],
  {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: { ...env, PATH: `${path.dirname(execPath)}:${env['PATH'] ?? ''}` },
  },
);
const redis = await redisForTest();
await up();
const newsroom = await openWith(redis, Date.now, {
  SLACK_CLIENT_ID: app.id,
  SLACK_CLIENT_SECRET: app.secret,
  SLACK_SIGNING_SECRET: 'an emulated signing secret',
  SLACK_API_URL: `${url}/api/`,
  ONRECORD_KEYS: newKey(Date.now()),
  PUBLIC_URL: publicUrl,
});
await install();
const [installation] = (await newsroom.base.installations?.all()) ?? [];
const team = installation?.team?.id ?? '';
say(`installed in ${team}, with ${installation?.bot?.scopes.join(', ') ?? 'no scopes'}`);
const apiUrl = `${url}/api/`;
const log = newsroom.base.log;
const posters = openPosters({ tokenOf: tokensFor(entryOf(newsroom.base), apiUrl, log), apiUrl });
await posters.of(team).tell(installation?.user.id ?? '', { text: 'Installed.', blocks: [] });
say('a direct message was taken with the token it gave');
await newsroom.close();
await redis.close();
process.kill(-(emulator.pid ?? 0));

async function up(): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    /* oxlint-disable no-await-in-loop -- this is the waiting */
    const isUp = await step(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
    /* oxlint-enable no-await-in-loop */
  }
  throw new Error('the emulator did not start');
}

/** As a browser does: our page, its page with people to pick, and back to ours with code, state and cookie. */
async function install(): Promise<void> {
  const start = await step(`${newsroom.url}/slack/install`);
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await (await step(start.headers.get('location') ?? '')).text();
  const fields = [...page.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)];
  const form = new URLSearchParams();
  for (const [, name = '', value = ''] of fields) form.append(name, unescaped(value));
  const consent = await step(`${url}/oauth/v2/authorize/callback`, { method: 'POST', body: form });
  const { search, origin, pathname } = new URL(consent.headers.get('location') ?? '', url);
  say(`sent back to ${origin}${pathname}`);
  const done = await step(`${newsroom.url}/slack/oauth_redirect${search}`, { headers: { cookie } });
  say(`our page answered ${done.status}`);
}

function unescaped(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#x2F;/g, '/');
}
