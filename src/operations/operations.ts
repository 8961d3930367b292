import type { Server } from 'node:http';
import express, { type Express, type Response } from 'express';
import { mountBoard, type BoardQueues } from './board.ts';
import type { Meters } from './meters.ts';
import { behindPassword } from './password.ts';

interface Given {
  readonly host: string;
  readonly port: number;
  readonly meters: Meters;
  /** Resolves when the process can do its work now. */
  readonly ready: () => Promise<void>;
  /** Of the queue board; `null` = there is none. */
  readonly boardPassword: string | null;
  readonly boardQueues: () => Promise<BoardQueues>;
}

/** The door for whoever keeps the bot running. */
export interface Operations {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Opens `/health`, `/ready`, `/metrics` and, behind a password, `/board`, on a port that Slack and the public have no business with. */
export async function openOperations(given: Given): Promise<Operations> {
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
  const server = await listening(app, given.host, given.port);
  const at = server.address();
  return {
    port: at !== null && typeof at === 'object' ? at.port : given.port,
    close: () => closed(server),
  };
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

function listening(app: Express, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error?: Error) => {
      if (error) reject(error);
      else resolve(server);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
