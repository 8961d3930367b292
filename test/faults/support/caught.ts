import type { Child } from './child.ts';
import type { Stage } from './stage.ts';
import { sampleText } from './texts.ts';
import { until } from './until.ts';

const ACTIVE = '{or}:read-article:active';

/** Starts a web process and a worker, hands a long article in, and gives the worker while it reads. */
export async function workerAtWork({ redis, slack, start }: Stage): Promise<Child> {
  await start('web');
  const worker = await start('worker');
  const client = redis.client();
  await slack.command(`/onrecord add ${sampleText(1, 1500)}`);
  await until(async () => (await client.llen(ACTIVE)) > 0, 10_000, 2);
  return worker;
}
