import { createHash } from 'node:crypto';

/** RSS says nothing of changes; its words do. */
export function stampOf(...parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}
