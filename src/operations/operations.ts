import express, { type Express, type Response } from 'express';
import { mountBoard, type BoardQueues } from './board.ts';
import type { Meters } from './meters.ts';
import { behindPassword } from './password.ts';

interface Given {
  readonly meters: Meters;
  /** Resolves when the process can do its work now. */
  readonly ready: () => Promise<void>;
  /** Of the queue board; `null` = there is none. */
  readonly boardPassword: string | null;
  readonly boardQueues: () => Promise<BoardQueues>;
}

/** Answers `/health`, `/ready`, `/metrics` and, behind a password, `/board`: for whoever keeps the bot running, on a port that Slack and the public have no business with. */
export async function operationsFor(given: Given): Promise<Express> {
  const app = express();
  app.disable('x-powered-by');
  app.get('/health', (_request, response) => void response.type('text').send('ok\n'));
  app.get('/ready', (_request, response) => answerReady(given.ready, response));
  app.get('/metrics', async (_request, response) => {
    response.set('content-type', given.meters.contentType).send(await given.meters.text());
  });
  if (given.boardPassword !== null) {
    app.use('/board', behindPassword(given.boardPassword));
    mountBoard(app, '/board', await given.boardQueues());
  }
  return app;
}

async function answerReady(ready: () => Promise<void>, response: Response): Promise<void> {
  const outcome = await ready().then(
    () => 'ready',
    () => 'not ready: Redis does not answer',
  );
  response
    .status(outcome === 'ready' ? 200 : 503)
    .type('text')
    .send(`${outcome}\n`);
}
