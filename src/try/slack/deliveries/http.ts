import type { Carrier, Delivered, DeliveryError, Parcel } from './carrier.ts';
import type { IncomingMessage } from 'node:http';
import type { Json } from '../json.ts';
import type { World } from '../world.ts';
import { failed, taken } from './carrier.ts';
import { isJson, parseJson } from '../json.ts';
import { request } from 'node:http';
import { sign } from '../signing.ts';

/** Brings parcels as signed requests to an address; the signature bears the real time, as the app's own check does. */
export function makeHttpCarrier(world: World, url: string): Carrier {
  return (parcel) => {
    const body = encode(parcel);
    const headers = {
      'content-type':
        parcel.kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...sign(world.secrets.signing, body, Date.now()),
      ...retryHeaders(parcel),
    };
    return send(url, headers, body, world.settings.ackTimeoutMs);
  };
}

function encode({ kind, payload }: Parcel): string {
  if (kind === 'events_api') return JSON.stringify(payload);
  if (kind === 'interactive') {
    return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  }
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(payload)) form.set(name, String(value));
  return form.toString();
}

function retryHeaders({ retry }: Parcel): Record<string, string> {
  if (!retry) return {};
  return { 'x-slack-retry-num': String(retry.count), 'x-slack-retry-reason': retry.reason };
}

/** One request on a connection of its own, given up at the deadline. */
function send(
  url: string,
  headers: Record<string, string>,
  body: string,
  timeoutMs: number,
): Promise<Delivered> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', headers, agent: false }, (response) => {
      readBody(response).then(
        (text) => finish(outcome(response, text, startedAt)),
        () => finish(failed('dispatch_failed', startedAt)),
      );
    });
    const finish = (result: Delivered): void => {
      clearTimeout(timer);
      resolve(result);
      sent.destroy();
    };
    const timer = setTimeout(() => finish(failed('operation_timeout', startedAt)), timeoutMs);
    sent.on('error', () => finish(failed('dispatch_failed', startedAt)));
    sent.end(body);
  });
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function outcome(response: IncomingMessage, text: string, startedAt: number): Delivered {
  const { statusCode: status = 0, headers } = response;
  const isFinal = headers['x-slack-no-retry'] === '1';
  if (status >= 200 && status < 300)
    return {
      ...taken(meaning(text, headers['content-type']), startedAt, status),
      isFinal,
    };
  const error: DeliveryError = status >= 500 ? 'http_service_error' : 'http_client_error';
  return { ...failed(error, startedAt, status), isFinal };
}

/** JSON counts as such only where the app says that it is. */
function meaning(text: string, type = ''): Json | string | undefined {
  if (text.trim() === '') return undefined;
  const parsed = type.includes('json') ? parseJson(text) : undefined;
  return isJson(parsed) ? parsed : text;
}
