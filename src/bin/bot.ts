import { run } from './parts/run.ts';
import { openApiSide } from './parts/api-side.ts';
import { openWebSide } from './parts/web-side.ts';
import { openWorkerSide } from './parts/worker-side.ts';

// Everything in one process: `npm start`.
await run('bot', async (base) => {
  await openWorkerSide(base);
  await openWebSide(base);
  await openApiSide(base);
});
