import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';

/** Lets nobody through without the password (HTTP Basic, any user name). */
export function behindPassword(password: string): RequestHandler {
  return (request, response, next) => {
    if (isSame(given(request.headers.authorization), password)) {
      next();
      return;
    }
    response
      .status(401)
      .set('www-authenticate', 'Basic realm="onrecord", charset="UTF-8"')
      .type('text')
      .send('The board asks for BOARD_PASSWORD.\n');
  };
}

function given(header = ''): string {
  const [scheme, credentials = ''] = header.split(' ');
  if (scheme?.toLowerCase() !== 'basic') return '';
  const decoded = Buffer.from(credentials, 'base64').toString();
  return decoded.slice(decoded.indexOf(':') + 1);
}

/** By their digests, so that neither length nor content can be told from the time it takes. */
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));
const digest = (text: string) => createHash('sha256').update(text).digest();
