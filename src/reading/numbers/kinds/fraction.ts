import type { Kind } from './kind.ts';

/** "a third", "half the", "½": parts of a whole without a unit. */
export const fraction: Kind = (_line, { from, to, form }) =>
  form === 'part' ? { kind: 'fraction', unit: null, from, to } : null;
