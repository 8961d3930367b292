import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../../shared', import.meta.url));

/** Folder of the marked-up articles and their scorers: kept beside the project, never in it; `null` where it is not there. */
export const shared: string | null = existsSync(path.join(beside, 'score')) ? beside : null;

/** What a test says that is left out for want of them. */
export const leftOut =
  shared === null ? ' (left out: the corpora are not beside this project)' : '';
