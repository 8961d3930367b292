import { run } from './parts/run.ts';
import { openWorkerSide } from './parts/worker-side.ts';

// What reads and posts, alone: `npm run start:worker`.
await run('worker', openWorkerSide);
