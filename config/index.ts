import { z } from 'zod';

const number = (from: number, to: number) => {
  const says = must(`a number from ${from} to ${to}`);
  return z.coerce.number(says).min(from, says).max(to, says);
};
const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: z.util.NoUndefined<z.output<T>>) =>
  z.preprocess(blankIsAbsent, schema.default(value));

const isRedisUrl = (value: string) =>
  z.url({ protocol: /^rediss?$/ }).safeParse(value.trim()).success;

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const must = (allowed: string) => ({ error: `must be ${allowed}` });
const whole = (from: number, to: number) => {
  const says = must(`a whole number from ${from} to ${to}`);
  return z.coerce.number(says).int(says).min(from, says).max(to, says);
};

/** Every setting, each read from the environment variable of its name. `example.env` says what they mean. */
export const Settings = z.object({
  SLACK_BOT_TOKEN: optional(
    z.string().startsWith('xoxb-', must('a bot token, which begins with xoxb-')),
  ),
  SLACK_SIGNING_SECRET: optional(z.string().min(8, must('the signing secret of the Slack app'))),
  SLACK_CLIENT_ID: optional(
    z.string().regex(/^[\d.]+$/, must('the client ID of the Slack app: digits and a dot')),
  ),
  SLACK_CLIENT_SECRET: optional(z.string().min(8, must('the client secret of the Slack app'))),
  ONRECORD_KEYS: optional(
    z
      .string()
      .regex(
        /^\s*[\w-]{1,40}:[A-Za-z0-9+/]{43}=(\s*,\s*[\w-]{1,40}:[A-Za-z0-9+/]{43}=)*\s*$/,
        must('keys as onrecord keys new prints them, commas between'),
      ),
  ),
  SLACK_APP_TOKEN: optional(
    z.string().startsWith('xapp-', must('an app-level token, which begins with xapp-')),
  ),
  SLACK_API_URL: optional(z.url(must('an address'))),
  PORT: withDefault(whole(0, 65_535), 3000),
  PUBLIC_URL: optional(z.url({ protocol: /^https$/, ...must('an https address') })),
  UNFURL_DOMAINS: optional(z.string().max(500, must('at most 500 characters'))),
  REDIS_URL: optional(
    z.string().refine((value) => value.split(',').every(isRedisUrl), {
      error:
        'must be an address that begins with redis:// or rediss://, or those of nodes of one Redis Cluster with commas between',
    }),
  ),
  ONRECORD_FOLDER: withDefault(z.string(), '.onrecord'),
  READING_THREADS: withDefault(whole(1, 64), 1),
  READING_SECONDS: withDefault(number(1, 120), 15),
  KEEP_DAYS: optional(whole(1, 36_500)),
  CATCH_UP_HOURS: withDefault(number(0, 23), 6),
  CONTACT: optional(z.string().max(200, must('at most 200 characters'))),
  LOG_LEVEL: withDefault(z.enum(LEVELS, must(`one of ${LEVELS.join(', ')}`)), 'info'),
  API_PORT: optional(whole(0, 65_535)),
  API_HOST: withDefault(z.string(), '127.0.0.1'),
  OPS_PORT: optional(whole(0, 65_535)),
  OPS_HOST: withDefault(z.string(), '127.0.0.1'),
  BOARD_PASSWORD: optional(z.string().min(12, must('a password of 12 characters or more'))),
  OTEL: withDefault(
    z.enum(['on', 'off'], must('on or off')).transform((word) => word === 'on'),
    false,
  ),
});

/** The settings of one process, checked. */
export type Config = z.output<typeof Settings>;

/** What `loadConfig` found: the settings, or one sentence for each that is wrong (its value is never repeated: it may be a secret). */
export type Loaded =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly wrong: readonly string[] };

/** Reads the settings from an environment; unknown variables are left alone. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Loaded {
  const parsed = Settings.safeParse(env);
  if (parsed.success) return { ok: true, config: parsed.data };
  const wrong = parsed.error.issues.map(
    (issue) => `${issue.path.join('.')} ${issue.message} (see config/example.env).`,
  );
  return { ok: false, wrong };
}
