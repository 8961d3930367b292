import { LogLevel, type Logger } from '@slack/bolt';

/** Where this folder writes what happened: a constant message, facts beside it. */
export interface Log {
  readonly info: (facts: object, message: string) => void;
  readonly warn: (facts: object, message: string) => void;
  readonly error: (facts: object, message: string) => void;
}

/** Bolt's own lines can hold bodies and tokens: only that it warned is kept, and the name of an error. */
export function boltLogger(log: Log): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts: unknown[]) => log.warn(names(parts), 'Bolt warns'),
    error: (...parts: unknown[]) => log.error(names(parts), 'Bolt failed'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

const names = (parts: readonly unknown[]) => ({
  errors: parts.flatMap((part) => (part instanceof Error ? [part.name] : [])),
});
