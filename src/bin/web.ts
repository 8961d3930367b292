import { run } from './parts/run.ts';
import { openApiSide } from './parts/api-side.ts';
import { openWebSide } from './parts/web-side.ts';

// What Slack talks to, alone: `npm run start:web`.
await run('web', async (base) => {
  await openWebSide(base);
  await openApiSide(base);
});
