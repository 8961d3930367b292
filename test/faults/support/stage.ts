import { startSlack, type SlackStandIn } from '../../../src/try/slack/index.ts';
import { commands, scopes } from '../../../src/slack/index.ts';
import { startChild, type Child } from './child.ts';
import { openProxy, type Proxy } from './proxy.ts';
import { freePort, startRedis, type RedisServer } from './server.ts';

/** A newsroom over some Redis: a stand-in for Slack, and processes of the product. */
export interface House {
  readonly slack: SlackStandIn;
  readonly start: (
    program: 'bot' | 'web' | 'worker',
    more?: Settings,
  ) => Promise<Child & { readonly url: string }>;
  /** How many answers of the bot hold these words. */
  readonly seen: (words: string, user?: string) => number;
  readonly close: () => Promise<void>;
}

/** A whole newsroom for one row: a Redis of its own too, and a proxy before it. */
export interface Stage extends House {
  readonly redis: RedisServer;
  readonly proxy: Proxy;
}

type Settings = Readonly<Record<string, string | undefined>>;

interface Given {
  readonly redisLines?: readonly string[];
  readonly people?: number;
  readonly channels?: number;
  /** What the bot may do besides what its manifest asks for. */
  readonly scopes?: readonly string[];
}

/** Opens a stage; nothing of the product runs on it yet. */
export async function openStage(given: Given = {}): Promise<Stage> {
  const redis = await startRedis(given.redisLines);
  const proxy = await openProxy(redis.port);
  const house = await openHouse(redis.url(proxy.port), given);
  return {
    redis,
    proxy,
    ...house,
    close: async () => {
      await house.close();
      proxy.close();
      await redis.close();
    },
  };
}

/** Opens a newsroom over the Redis of this REDIS_URL. */
export async function openHouse(redisUrl: string, given: Given = {}): Promise<House> {
  const slack = await startSlack({
    commands: commands.map(({ name }) => name),
    scopes: [...scopes, ...(given.scopes ?? [])],
    people: Array.from({ length: given.people ?? 4 }, (_, i) => ({ name: `person${i}` })),
    channels: Array.from({ length: given.channels ?? 1 }, (_, i) => ({ name: `desk${i}` })),
  });
  const children: Child[] = [];
  return {
    slack,
    start: async (program, more = {}) => {
      const port = await freePort();
      const child = startChild(program, {
        REDIS_URL: redisUrl,
        SLACK_BOT_TOKEN: slack.botToken,
        SLACK_SIGNING_SECRET: slack.signingSecret,
        SLACK_API_URL: slack.apiUrl,
        PORT: String(port),
        ...more,
      });
      children.push(child);
      await child.ready();
      const url = `http://127.0.0.1:${port}/slack/events`;
      if (program !== 'worker') slack.connect({ mode: 'http', url });
      return { ...child, url };
    },
    seen: (words, user = 'U0000001') =>
      slack
        .seenBy(user, 'C0000001')
        .filter((message) => JSON.stringify([message.text, message.blocks]).includes(words)).length,
    close: async () => {
      await Promise.all(
        children.filter((each) => each.isAlive()).map((each) => each.kill('SIGKILL')),
      );
      await slack.close();
    },
  };
}

/** Does a row's work on a stage of its own. */
export async function onStage<T>(given: Given, act: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await openStage(given);
  try {
    return await act(stage);
  } finally {
    await stage.close();
  }
}
