import { Server } from 'node:http';

const AHEAD_SECONDS = 300;

/**
 * Has a server answer 401 to requests that are dated more than five minutes ahead: Bolt refuses old ones alone, so that
 * a signed request kept from today could be sent again tomorrow. Each listener of before is called for all others.
 */
export function refuseFuture(server: unknown, now: () => number): void {
  if (!(server instanceof Server)) return;
  const before = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const dated = Number(request.headers['x-slack-request-timestamp'] ?? 0);
    if (dated > now() / 1000 + AHEAD_SECONDS) {
      response.writeHead(401).end();
      return;
    }
    for (const listener of before) listener.call(server, request, response);
  });
}
