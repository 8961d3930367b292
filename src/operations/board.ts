import { createBullBoard } from '@bull-board/api';
import { ExpressAdapter } from '@bull-board/express';
import type { Express } from 'express';

/** The queues as the board takes them. */
export type BoardQueues = Parameters<typeof createBullBoard>[0]['queues'];

/** Shows the queues at a path of the app. */
export function mountBoard(app: Express, path: string, queues: BoardQueues): void {
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(path);
  createBullBoard({ queues, serverAdapter, options: { uiConfig: { boardTitle: 'onrecord' } } });
  app.use(path, serverAdapter.getRouter());
}
