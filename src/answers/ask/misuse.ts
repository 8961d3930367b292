import type { Misuse } from '../answer.ts';

/** `says` names what is wrong; `instead` is the nearest right thing to type, if any. */
export function misuse(says: string, example: string, instead: string | null = null): Misuse {
  return { kind: 'misuse', says, instead, example };
}
