import type { Carrier, Delivered, Parcel } from './carrier.ts';
import type { Duplex } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { World } from '../world.ts';
import { WebSocketServer } from 'ws';
import { failed, taken } from './carrier.ts';
import { parseJson, textOf, isJson } from '../json.ts';

/** Socket Mode: the app's connections, and parcels over the newest of them. */
export type Sockets = {
  readonly carry: Carrier;
  /** How many connections are open. */
  readonly count: () => number;
  /** Takes a connection that asks to become a WebSocket. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Tells the app to connect anew, as Slack does every few hours. */
  readonly refresh: () => void;
  readonly close: () => Promise<void>;
};

type Waiting = Map<string, (answer: unknown) => void>;

const PING_MS = 10_000;
const GOODBYE_MS = 500;

/** No connection yet. */
export function makeSockets(world: World): Sockets {
  const server = new WebSocketServer({ noServer: true });
  const open: WebSocket[] = [];
  const waiting: Waiting = new Map();
  const timer = setInterval(() => {
    for (const socket of open) socket.ping();
  }, PING_MS).unref();
  server.on('connection', (socket: WebSocket) => welcome(world, open, waiting, socket));
  return {
    carry: (parcel) => carry(world, open.at(-1), waiting, parcel),
    count: () => open.length,
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '', world.url).searchParams.get('ticket');
      if (ticket !== world.secrets.signing) socket.destroy();
      else server.handleUpgrade(request, socket, head, (it) => server.emit('connection', it));
    },
    refresh: () => {
      for (const socket of open.splice(0)) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
        socket.close();
      }
      world.changes.notify();
    },
    close: async () => {
      clearInterval(timer);
      await Promise.all(open.splice(0).map((socket) => part(socket)));
      server.close();
    },
  };
}

/** Says goodbye and waits a moment for the other side to do so too. */
function part(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), GOODBYE_MS);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(1001);
  });
}

function welcome(world: World, open: WebSocket[], waiting: Waiting, socket: WebSocket): void {
  open.push(socket);
  socket.on('close', () => {
    const index = open.indexOf(socket);
    if (index !== -1) open.splice(index, 1);
    world.changes.notify();
  });
  socket.on('error', () => socket.terminate());
  socket.on('message', (data: Buffer) => {
    const answer = parseJson(data.toString());
    waiting.get(textOf(answer, 'envelope_id') ?? '')?.(answer);
  });
  socket.send(
    JSON.stringify({
      type: 'hello',
      num_connections: open.length,
      connection_info: { app_id: world.app.id },
      debug_info: { host: 'stand-in', approximate_connection_time: 18_060 },
    }),
  );
  world.changes.notify();
}

function carry(
  world: World,
  socket: WebSocket | undefined,
  waiting: Waiting,
  { kind, payload, retry }: Parcel,
): Promise<Delivered> {
  const startedAt = performance.now();
  if (!socket) return Promise.resolve(failed('dispatch_failed', startedAt));
  const id = crypto.randomUUID();
  return new Promise((resolve) => {
    const finish = (result: Delivered): void => {
      clearTimeout(timer);
      waiting.delete(id);
      resolve(result);
    };
    const timer = setTimeout(
      () => finish(failed('operation_timeout', startedAt)),
      world.settings.ackTimeoutMs,
    );
    waiting.set(id, (answer) => finish(taken(bodyOf(answer), startedAt)));
    socket.send(
      JSON.stringify({
        envelope_id: id,
        type: kind,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(retry ? { retry_attempt: retry.count, retry_reason: retry.reason } : {}),
      }),
    );
  });
}

/** The answer in an acknowledgement; Bolt sends an empty object for none. */
function bodyOf(answer: unknown): unknown {
  const body = isJson(answer) ? answer['payload'] : undefined;
  return isJson(body) && Object.keys(body).length === 0 ? undefined : body;
}
