import type { Clean } from '../clean.ts';

// A paste in words needs no parser of XML.

const OPENS = /^[\s\ufeff]*[<{]/;

/** Whether a text is a wire story: NewsML-G2, NITF or ninjs. */
export async function isWire(text: string): Promise<boolean> {
  return OPENS.test(text) && (await import('./from-wire.ts')).isWire(text);
}

/** The article in a wire story. Throws `NotAnArticle`, `BrokenStory`, `TooLong`. A withdrawn one may be without text. */
export async function fromWire(text: string): Promise<Clean> {
  return (await import('./from-wire.ts')).fromWire(text);
}
