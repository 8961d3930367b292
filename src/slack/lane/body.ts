import type { IncomingMessage } from 'node:http';

/** More than any command that only asks. */
const MOST_BYTES = 65_536;
const FORM = 'application/x-www-form-urlencoded';

/** Whether a request may be a command, by its outside: a short form of a stated length. */
export function mayBeCommand({ method, url, headers }: IncomingMessage, path: string): boolean {
  const length = Number(headers['content-length'] ?? NaN);
  return (
    method === 'POST' && url === path && headers['content-type'] === FORM && length <= MOST_BYTES
  );
}

/** Reads a request's body and hands it on; a request that breaks off is never handed on. */
export function withBody(request: IncomingMessage, act: (body: Buffer) => void): void {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => void parts.push(part));
  request.on('error', () => {});
  request.once('end', () => {
    const [only] = parts;
    act(parts.length === 1 && only !== undefined ? only : Buffer.concat(parts));
  });
}
