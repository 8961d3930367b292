import { createInflate } from 'node:zlib';
import { drain } from './drain.ts';

const OPEN = Buffer.from('stream');
const CLOSE = Buffer.from('endstream');
const ABOUT = 400;
const PICTURE = /\/Subtype\s*\/Image\b/;
const MOST_LAYERS = 3;

export interface Allowed {
  /** Unpacked bytes of all that is not a picture: words, fonts, lists of objects. */
  readonly words: number;
  readonly pictures: number;
}

/**
 * Whether what a PDF has packed unpacks to no more than this, found by unpacking it and throwing it away: whoever reads the
 * words of a page unpacks it whole. What is packed in itself is followed for three layers; what cannot be unpacked counts
 * for nothing.
 */
export async function streamsWithin(pdf: Buffer, allowed: Allowed): Promise<boolean> {
  const left = { ...allowed };
  for (const { bytes, about } of packedIn(pdf)) {
    const kind = PICTURE.test(about) ? 'pictures' : 'words';
    // oxlint-disable-next-line no-await-in-loop -- the first too large one ends it
    left[kind] -= await sizeOf(bytes, left[kind], 1);
    if (left[kind] < 0) return false;
  }
  return true;
}

interface Packed {
  readonly bytes: Buffer;
  /** What stands before it. */
  readonly about: string;
}

function* packedIn(pdf: Buffer): Generator<Packed> {
  let at = pdf.indexOf(OPEN);
  while (at >= 0) {
    const from = at + OPEN.length + newlines(pdf, at + OPEN.length);
    const end = pdf.indexOf(CLOSE, from);
    const bytes = pdf.subarray(from, end < 0 ? pdf.length : end);
    const about = pdf.toString('latin1', Math.max(0, at - ABOUT), at);
    if (isPacked(bytes)) yield { bytes, about: about.slice(about.lastIndexOf(' obj') + 1) };
    if (end < 0) return;
    at = pdf.indexOf(OPEN, end + CLOSE.length);
  }
}

function newlines(pdf: Buffer, at: number): number {
  return [0, 1].filter((step) => pdf[at + step] === 13 || pdf[at + step] === 10).length;
}

/** How what zlib has packed begins. */
function isPacked(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
}

/** The unpacked bytes of all layers together, or the first number found that is more than `most`. */
async function sizeOf(bytes: Buffer, most: number, layers: number): Promise<number> {
  const unpackers = Array.from({ length: layers }, () => createInflate);
  const { size, start } = await drain(bytes, unpackers, most);
  if (size > most || layers === MOST_LAYERS || !isPacked(start)) return size;
  return size + (await sizeOf(bytes, most - size, layers + 1));
}
