import type { Redis } from 'ioredis';
import { openArchives } from '../../../src/archive/index.ts';
import { fromText } from '../../../src/intake/index.ts';
import { read } from '../../../src/reading/index.ts';
import { sampleText } from './texts.ts';

/** The archive of the stand-in's workspace. */
export const archiveOver = (client: Redis) => openArchives(client).of('T0000001');

/** Keeps sample article `number`, added at `now` (ms). */
export async function keepSample(client: Redis, number: number, now: number): Promise<void> {
  const { article, title } = fromText(sampleText(number));
  await archiveOver(client).keep({
    reading: read(article),
    url: null,
    title,
    addedBy: null,
    channel: null,
    now,
  });
}

/** Orders a daily post for a channel at the UTC minute of an instant. */
export async function orderPost(client: Redis, channel: string, at: number): Promise<void> {
  await archiveOver(client).daily.order({
    channel,
    owner: 'U0000001',
    at: new Date(at).toISOString().slice(11, 16),
    zone: 'UTC',
    on: true,
    since: at - 3_600_000,
    told: 0,
  });
}
