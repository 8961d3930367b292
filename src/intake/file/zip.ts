import { createInflateRaw } from 'node:zlib';
import { NotText } from '../errors.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MOST_ENTRIES = 2000;

/**
 * How many bytes the parts of a zip unpack to, counted by unpacking them and throwing them away: what the zip says of
 * itself may be a lie. `null` as soon as it is more than `most`. Throws `NotText` for what is no zip.
 */
export async function unpackedSize(bytes: Uint8Array, most: number): Promise<number | null> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (const packed of packedParts(zip)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the first too large one ends it
    const more = await sizeOf(packed, most - size);
    if (more === null) return null;
    size += more;
  }
  return size;
}

/** The packed bytes of each part that the list at the end names. */
function packedParts(zip: Buffer): Buffer[] {
  try {
    const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || zip.readUInt32LE(end) !== END || end + END_SIZE > zip.length)
      throw new NotText('a zip without its list');
    const parts: Buffer[] = [];
    let at = zip.readUInt32LE(end + 16);
    while (zip.readUInt32LE(at) === ENTRY && parts.length < MOST_ENTRIES) {
      parts.push(packedPart(zip, at));
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    if (parts.length === MOST_ENTRIES) throw new NotText('a zip of very many parts');
    return parts;
  } catch (cause) {
    throw cause instanceof NotText ? cause : new NotText('a broken zip', { cause });
  }
}

function packedPart(zip: Buffer, entry: number): Buffer {
  const start = zip.readUInt32LE(entry + 42);
  if (zip.readUInt32LE(start) !== LOCAL) throw new NotText('a zip that points beside its parts');
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const isStored = zip.readUInt16LE(entry + 10) === 0;
  const part = zip.subarray(from, from + zip.readUInt32LE(entry + 20));
  return isStored ? Buffer.concat([STORED, part]) : part;
}

/** A part that is not packed counts as it is; it is told apart by a mark that no packed part begins with. */
const STORED = Buffer.from([0xff, 0xff, 0xff, 0xff]);

async function sizeOf(packed: Buffer, most: number): Promise<number | null> {
  if (packed.subarray(0, 4).equals(STORED)) return within(packed.length - 4, most);
  const unpack = createInflateRaw();
  unpack.end(packed);
  let size = 0;
  try {
    const chunks: AsyncIterable<Uint8Array> = unpack;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > most) return null;
    }
    return size;
  } catch (cause) {
    throw new NotText('a part that cannot be unpacked', { cause });
  } finally {
    unpack.destroy();
  }
}

const within = (size: number, most: number) => (size > most ? null : size);
