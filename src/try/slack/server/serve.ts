import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Reply } from './routes.ts';
import type { Sockets } from '../deliveries/socket.ts';
import type { World } from '../world.ts';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { route } from './routes.ts';

/** Starts the server of the stand-in on a free port of this machine alone. */
export async function serve(world: World, sockets: Sockets, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    route(world, request).then(
      (reply) => write(response, reply),
      (error: unknown) => {
        world.problems.push(`the stand-in failed: ${String(error)}`);
        write(response, { status: 500, body: { ok: false, error: 'internal_error' } });
      },
    );
  });
  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    sockets.upgrade(request, socket, head);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  world.url = `http://127.0.0.1:${taken}`;
  return server;
}

function write(response: ServerResponse, reply: Reply): void {
  if (reply === null || response.destroyed) return;
  const { status, headers = {}, body } = reply;
  const isJson = typeof body === 'object' && body !== null && !Buffer.isBuffer(body);
  response.writeHead(status, {
    ...(isJson ? { 'content-type': 'application/json' } : {}),
    ...headers,
  });
  if (Buffer.isBuffer(body) || typeof body === 'string') response.end(body);
  else response.end(body === undefined ? '' : JSON.stringify(body));
}
