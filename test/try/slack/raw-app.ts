import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { once } from 'node:events';

/** A request as the app got it. */
export type Received = {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The form's fields, or the payload of an interaction. */
  readonly fields: Record<string, unknown>;
};

/** An app of a few lines: answers each request with what `answer` gives, and keeps them all. */
export async function startRawApp(
  answer: (received: Received, response: ServerResponse) => unknown,
) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void serve(request, response);
  });
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readAll(request);
    const it = { headers: request.headers, body, fields: fieldsOf(body) };
    received.push(it);
    const said = await answer(it, response);
    if (response.writableEnded || said === 'silence') return;
    if (said !== undefined) response.setHeader('content-type', 'application/json');
    response.end(said === undefined ? '' : JSON.stringify(said));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/slack/events`,
    received,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function fieldsOf(body: string): Record<string, unknown> {
  if (body.startsWith('{')) return JSON.parse(body);
  const form = Object.fromEntries(new URLSearchParams(body));
  return form['payload'] === undefined ? form : JSON.parse(form['payload']);
}
