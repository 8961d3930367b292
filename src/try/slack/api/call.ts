import type { Json } from '../json.ts';
import type { World } from '../world.ts';

/** One method of the Web API: gives what stands beside `ok: true`, or throws a refusal. */
export type Method = {
  /** Which token it takes. */
  readonly token: 'bot' | 'app' | 'none';
  /** What the token must be allowed to do. */
  readonly scope?: string;
  /** How many calls a minute. */
  readonly perMinute: number;
  readonly run: (world: World, args: Json) => Json;
};

/** Slack's rate limits by tier; the last is that of methods with a limit of their own. */
export const TIER = { one: 1, two: 20, three: 50, four: 100, special: 600 } as const;
