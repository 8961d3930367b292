import type { IncomingMessage } from 'node:http';

/** Sent with every answer: nothing is loaded from elsewhere, and no other site may hold the page in a frame. */
export const SAFE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** Whether a request is meant for this page by its own name: a foreign name that points here is refused. */
export function isForUs({ headers }: IncomingMessage, port: number): boolean {
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

/** Whether the page itself sent this: it alone knows the token, and a browser says where a request comes from. */
export function isFromPage({ headers }: IncomingMessage, token: string): boolean {
  const { origin } = headers;
  const isSame = origin === undefined || origin === `http://${headers.host}`;
  return isSame && headers['x-page-token'] === token;
}
