import { OnRecordError } from '../../errors.ts';
import { openMeters } from '../../operations/index.ts';
import { openBase, type Base } from './base.ts';
import { makeLogger } from './logger.ts';
import { openOperationsSide } from './operations-side.ts';
import { makeReleases } from './releases.ts';
import { settings } from './settings.ts';
import { missingForSlack } from './web-side.ts';

/** Runs one of the long-lived processes: settings, Redis, its parts, and a clean end on SIGTERM or Ctrl-C. */
export async function run(name: string, start: (base: Base) => Promise<unknown>): Promise<void> {
  const loaded = settings();
  if (!loaded.ok) return stop(loaded.wrong);
  const missing = missingForSlack(loaded.config);
  if (missing.length > 0) return stop([...missing, 'To try it without Slack: npm run try']);
  const meters = openMeters();
  const log = meters.counting(makeLogger(loaded.config.LOG_LEVEL));
  const releases = makeReleases();
  const end = (signal: string) => {
    log.info({ signal }, 'stopping');
    void releases.run().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  try {
    const say = (line: string) => log.info({}, line);
    const base = await openBase({ config: loaded.config, log, releases, now: Date.now, say });
    await openOperationsSide(base, meters);
    await start(base);
    log.info({ process: name }, 'ready');
  } catch (error) {
    await releases.run();
    const says = error instanceof OnRecordError ? error.hint : `It did not start: ${reason(error)}`;
    return stop([says]);
  }
}

function stop(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

const reason = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
