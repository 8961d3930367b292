import { existsSync } from 'node:fs';
import { loadConfig, type Config, type Loaded } from '../../../config/index.ts';

/** The settings of this process: its environment, and what `.env` in the folder it was started in adds. */
export function settings(): Loaded {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return loadConfig(process.env);
}

/** The same for a command in the terminal, which can do nothing without them. */
export function settingsOrThrow(): Config {
  const loaded = settings();
  if (!loaded.ok) throw new Error(loaded.wrong.join(' '));
  return loaded.config;
}
