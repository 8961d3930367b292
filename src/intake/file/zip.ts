import { createInflateRaw } from 'node:zlib';
import { NotText } from '../errors.ts';
import { drain } from './drain.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MOST_ENTRIES = 2000;
/** PNG, JPEG, GIF, another zip, an OLE object: how a part begins that no reader of XML goes into. */
const PICTURES = ['8950', 'ffd8', '4749', '504b', 'd0cf'].map((hex) => Buffer.from(hex, 'hex'));

export interface Allowed {
  /** Bytes of all parts but pictures. */
  readonly words: number;
  readonly pictures: number;
}

/**
 * Whether the parts of a zip unpack to no more than this, found by unpacking them and throwing them away: what the zip says
 * of itself may be a lie. Ends at the first part that is too large. Throws `NotText` for what is no zip.
 */
export async function unpacksWithin(bytes: Uint8Array, allowed: Allowed): Promise<boolean> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const left = { ...allowed };
  for (const part of partsOf(zip)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the first too large one ends it
    const { size, start } = await sizeOf(part, Math.max(left.words, left.pictures));
    const kind = PICTURES.some((mark) => start.subarray(0, 2).equals(mark)) ? 'pictures' : 'words';
    left[kind] -= size;
    if (left[kind] < 0) return false;
  }
  return true;
}

interface Part {
  readonly bytes: Buffer;
  readonly isStored: boolean;
}

/** The parts that the list at the end names. */
function partsOf(zip: Buffer): Part[] {
  try {
    const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || zip.readUInt32LE(end) !== END || end + END_SIZE > zip.length)
      throw new NotText('a zip without its list');
    const parts: Part[] = [];
    let at = zip.readUInt32LE(end + 16);
    while (zip.readUInt32LE(at) === ENTRY && parts.length < MOST_ENTRIES) {
      parts.push(partAt(zip, at));
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    if (parts.length === MOST_ENTRIES) throw new NotText('a zip of very many parts');
    return parts;
  } catch (cause) {
    throw cause instanceof NotText ? cause : new NotText('a broken zip', { cause });
  }
}

function partAt(zip: Buffer, entry: number): Part {
  const start = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(start) !== LOCAL) throw new NotText('a zip that points beside its parts');
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const bytes = zip.subarray(from, from + zip.readUInt32LE(entry + 20));
  return { bytes, isStored: zip.readUInt16LE(entry + 10) === 0 };
}

async function sizeOf({ bytes, isStored }: Part, most: number) {
  if (isStored) return { size: bytes.length, start: bytes };
  const drained = await drain(bytes, [createInflateRaw], most);
  if (drained.broken) throw new NotText('a part that cannot be unpacked');
  return drained;
}
