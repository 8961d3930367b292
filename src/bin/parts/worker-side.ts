import { randomUUID } from 'node:crypto';
import { dropHeld, jobs, openPool, openRunner, purge, startClocks } from '../../../jobs/index.ts';
import { openDesk } from '../../answers/index.ts';
import { fetchArticle, fetchFeed, openRobots, type Validators } from '../../intake/index.ts';
import { dress, openPosters, reply, tokensFor } from '../../slack/index.ts';
import type { Base } from './base.ts';
import { enqueueWith } from './enqueue.ts';
import { entryOf } from './entry.ts';
import { keptArchives } from './lasting-archives.ts';
import { poolEntry } from './pool-entry.ts';
import { makeClient } from './redis-clients.ts';

/** What a test or the local page may hand in besides. */
export interface WorkerExtras {
  /** Local addresses that may be fetched. */
  readonly allow?: (address: string) => boolean;
}

/** Starts what reads articles, answers later and posts. */
export async function openWorkerSide(base: Base, extras: WorkerExtras = {}): Promise<void> {
  const { config, queues, disk, log, now, releases, telemetry } = base;
  const archives = keptArchives(base.archives, 'nodes' in base.address ? disk : null);
  const apiUrl = config.SLACK_API_URL ?? null;
  const pool = openPool({
    entry: poolEntry,
    size: config.READING_THREADS,
    timeLimitMs: config.READING_SECONDS * 1000,
    memoryMb: 256,
  });
  releases.add(() => pool.close());
  const userAgent = `onrecord/0.1 (${config.CONTACT ?? 'newsroom archive'})`;
  const robots = openRobots({ ...extras, userAgent }, now);
  const tools = {
    archives,
    desk: openDesk({ archives, enqueue: enqueueWith(queues, null), now, token: randomUUID }),
    fetchArticle: (url: string) =>
      fetchArticle(url, { ...extras, userAgent, clean: (source) => pool.clean(source) }),
    fetchFeed: (url: string, since: Validators) =>
      fetchFeed(url, since, { ...extras, userAgent, robots }),
    mayVisit: robots.mayVisit,
    pool,
    dress,
    reply: (url: string, message: Parameters<typeof reply>[1]) => reply(url, message, { fetch }),
    posters: openPosters({ tokenOf: tokensFor(entryOf(base), apiUrl, log), apiUrl }),
    isInstalled: async (team: string) => (await base.installations?.isInstalled(team)) ?? false,
    isUnderWay: queues.isUnderWay,
    dropHeld: (team: string, url: string) => dropHeld(queues, team, url),
    purge: (team: string) => purge(queues, team),
    add: queues.add,
    now,
    token: randomUUID,
    keepMs: config.KEEP_DAYS === undefined ? null : config.KEEP_DAYS * 86_400_000,
    catchUpMs: config.CATCH_UP_HOURS * 3_600_000,
    log,
  };
  const connection = makeClient(base.address, 'patient', base.onRedisError);
  releases.add(() => Promise.resolve(connection.disconnect()));
  const runner = openRunner(jobs, { connection, tools, log, telemetry });
  releases.add(runner.close);
  await startClocks(queues);
}
