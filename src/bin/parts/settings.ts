import { existsSync } from 'node:fs';
import { loadConfig, type Loaded } from '../../../config/index.ts';

/** The settings of this process: its environment, and what `.env` in the folder it was started in adds. */
export function settings(): Loaded {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return loadConfig(process.env);
}
