import { pino, type Logger } from 'pino';

/** Makes the process's logger: JSON lines on standard error. Fields that can hold a secret or an article's words are blanked, should one ever get in. */
export function makeLogger(level: string): Logger {
  return pino(
    {
      level,
      redact: {
        paths: secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[hidden]',
      },
    },
    pino.destination({ fd: 2, sync: false }),
  );
}

const secretFields = [
  'text',
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'responseUrl',
  'response_url',
  'authorization',
  'password',
];
