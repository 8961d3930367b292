import type { IncomingMessage } from 'node:http';
import type { Json } from '../json.ts';
import { isJson, parseJson } from '../json.ts';

const MOST_BYTES = 10_000_000;

/** Fields that a form carries as JSON. */
const JSON_FIELDS = new Set([
  'blocks',
  'view',
  'metadata',
  'attachments',
  'unfurls',
  'user_auth_blocks',
]);

/** The body of a request, `null` where it is larger than anybody has reason to send. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The arguments of a call: from JSON, from a form, or from the address. */
export function readArgs(contentType: string, body: string, query: URLSearchParams): Json {
  if (contentType.includes('json')) {
    const parsed = parseJson(body);
    return isJson(parsed) ? parsed : {};
  }
  return Object.fromEntries([...query, ...new URLSearchParams(body)].map(readField));
}

function readField([name, value]: [string, string]): [string, unknown] {
  return [name, JSON_FIELDS.has(name) ? (parseJson(value) ?? value) : value];
}
