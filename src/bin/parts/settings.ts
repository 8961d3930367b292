import { existsSync } from 'node:fs';
import { loadConfig, type Config, type Loaded } from '../../../config/index.ts';

/** The environment of this process, and what `.env` in the folder it was started in adds. */
export function environment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** The settings of this process. */
export const settings = (): Loaded => loadConfig(environment());

/** The same for a command in the terminal, which can do nothing without them. */
export function settingsOrThrow(): Config {
  const loaded = settings();
  if (!loaded.ok) throw new Error(loaded.wrong.join(' '));
  return loaded.config;
}
