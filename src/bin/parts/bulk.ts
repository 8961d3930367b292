import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { enqueueImport, importJobs } from '../../../jobs/importing.ts';
import { openPool } from '../../../jobs/pool/index.ts';
import { openQueues } from '../../../jobs/queues.ts';
import { openRunner } from '../../../jobs/runner.ts';
import { openArchives } from '../../archive/index.ts';
import type { Bulk } from '../../cli/index.ts';
import { makeLogger } from './logger.ts';
import { poolEntry } from './pool-entry.ts';
import { openOwnRedis } from './own-redis.ts';
import { makeReleases } from './releases.ts';
import { settingsOrThrow } from './settings.ts';
import { workspaceOf } from './workspace.ts';

interface What {
  readonly source: string;
  readonly workspace: string | null;
}

/** Opens an import: the same queue that any worker serves, and a worker of its own on all cores, so that none need be running. */
export async function openBulk({ source, workspace }: What): Promise<Bulk> {
  const config = settingsOrThrow();
  const team = await workspaceOf(config, workspace);
  const releases = makeReleases();
  const log = makeLogger(config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL);
  const redis = await openOwnRedis(config);
  releases.add(redis.close);
  const client = await redis.connect('patient');
  const connection = await redis.connect('patient');
  const worker = await redis.connect('patient');
  const disk = await redis.disk(log);
  const queues = openQueues(connection, () => {});
  releases.add(queues.close);
  const archives = openArchives(client);
  const book = archives.of(team).imports;
  const batch = createHash('sha256').update(source).digest('base64url').slice(0, 16);
  await book.again(batch);
  const pool = openPool({
    entry: poolEntry,
    size: availableParallelism(),
    timeLimitMs: config.READING_SECONDS * 1000,
    memoryMb: 256,
    readies: 'texts',
  });
  releases.add(() => pool.close());
  const tools = { archives, pool, log, now: Date.now };
  releases.add(openRunner(importJobs, { connection: worker, tools, log }).close);
  return {
    settled: (names) => book.settled(batch, names),
    add: async (articles) => {
      const [first] = articles;
      if (first === undefined) return;
      const given = articles.map(({ name, text, format, url, title, date }) => {
        return { name, source: { text, format, url }, title, date };
      });
      const id = idOf(team, batch, first.name);
      await enqueueImport(queues, id, { team, batch, articles: given });
    },
    progress: () => book.progress(batch),
    failures: () => book.failures(batch),
    // All of it was written before: one wait is enough.
    kept: async () => disk?.surely(encodeURIComponent(team), () => Promise.resolve()),
    end: () => book.end(batch),
    close: releases.run,
  };
}

const idOf = (team: string, batch: string, name: string) =>
  `imp-${createHash('sha256').update(`${team} ${batch} ${name}`).digest('hex').slice(0, 32)}`;
