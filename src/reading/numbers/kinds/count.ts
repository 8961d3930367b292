import type { Kind } from './kind.ts';

/** Everything else counts something. */
export const count: Kind = (_line, { from, to }) => ({ kind: 'count', unit: null, from, to });
