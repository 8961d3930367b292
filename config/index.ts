import { z } from 'zod';

const seconds = (from: number, to: number) => z.coerce.number().min(from).max(to);
const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: z.util.NoUndefined<z.output<T>>) =>
  z.preprocess(blankIsAbsent, schema.default(value));

/** Every setting, each read from the environment variable of its name. `example.env` says what they mean. */
export const Settings = z.object({
  SLACK_BOT_TOKEN: optional(z.string().startsWith('xoxb-')),
  SLACK_SIGNING_SECRET: optional(z.string().min(8)),
  SLACK_CLIENT_ID: optional(z.string().regex(/^[\d.]+$/)),
  SLACK_CLIENT_SECRET: optional(z.string().min(8)),
  ONRECORD_KEYS: optional(
    z
      .string()
      .regex(/^\s*[\w-]{1,40}:[A-Za-z0-9+/]{43}=(\s*,\s*[\w-]{1,40}:[A-Za-z0-9+/]{43}=)*\s*$/),
  ),
  SLACK_APP_TOKEN: optional(z.string().startsWith('xapp-')),
  SLACK_API_URL: optional(z.url()),
  PORT: withDefault(z.coerce.number().int().min(0).max(65_535), 3000),
  PUBLIC_URL: optional(z.url({ protocol: /^https$/ })),
  UNFURL_DOMAINS: optional(z.string().max(500)),
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),
  ONRECORD_FOLDER: withDefault(z.string(), '.onrecord'),
  READING_THREADS: withDefault(z.coerce.number().int().min(1).max(64), 1),
  READING_SECONDS: withDefault(seconds(1, 120), 15),
  CATCH_UP_HOURS: withDefault(z.coerce.number().min(0).max(23), 6),
  CONTACT: optional(z.string().max(200)),
  LOG_LEVEL: withDefault(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    'info',
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
    (issue) => `${issue.path.join('.')}: ${issue.message} (see config/example.env).`,
  );
  return { ok: false, wrong };
}
