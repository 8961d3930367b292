import { run } from './parts/run.ts';
import { openWebSide } from './parts/web-side.ts';

// What Slack talks to, alone: `npm run start:web`.
await run('web', openWebSide);
