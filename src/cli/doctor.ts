import { harmless, put } from './output.ts';
import type { Check, CliTools, ExitCode, Finding } from './tools.ts';

const OLDEST = { major: 20, minor: 19 };
const FURTHEST_SECONDS = 60;

/** Runs each check and prints ✓ or ✗ with what to do. */
export async function doctor({
  checks,
  stdout,
}: Pick<CliTools, 'checks' | 'stdout'>): Promise<ExitCode> {
  let wrong = 0;
  for (const check of await checks()) {
    // oxlint-disable-next-line no-await-in-loop -- told one by one, in order
    const { ok, says } = await found(check);
    if (!ok) wrong += 1;
    // oxlint-disable-next-line no-await-in-loop
    await put(stdout, `${ok ? '✓' : '✗'} ${check.name}: ${harmless(says)}\n`);
  }
  const verdict =
    wrong === 0 ? 'All is well.' : `${wrong} to mend; run onrecord doctor again afterwards.`;
  await put(stdout, `\n${verdict}\n`);
  return wrong === 0 ? 0 : 1;
}

/** A check that throws has found something too. */
async function found({ run }: Check): Promise<Finding> {
  try {
    return await run();
  } catch (error) {
    return { ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}

/** `version` as `process.versions.node` has it. */
export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const ok = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
  const says = ok
    ? version
    : `${version} is too old. Install Node ${OLDEST.major}.${OLDEST.minor} or later from nodejs.org.`;
  return { name: 'Node', run: () => Promise.resolve({ ok, says }) };
}

/** Compares this machine's clock with another's, both in milliseconds: Slack refuses requests that are minutes off. */
export function clockCheck(now: () => number, theirs: () => Promise<number>): Check {
  return {
    name: 'Clock',
    run: async () => {
      const off = Math.round(Math.abs(now() - (await theirs())) / 1000);
      if (off <= FURTHEST_SECONDS) return { ok: true, says: `right within ${Math.max(off, 1)} s` };
      return {
        ok: false,
        says: `${off} seconds off. Set the clock by a time server (timedatectl set-ntp true).`,
      };
    },
  };
}
