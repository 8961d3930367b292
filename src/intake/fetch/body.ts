import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { NotText, TooLong } from '../errors.ts';

const LARGEST = 5_000_000;

/** The bytes of an answer, unpacked; throws `TooLong` as soon as either the packed or the unpacked bytes pass 5 MB. */
export async function readBody(packed: Readable, encoding: string | null): Promise<Uint8Array> {
  const unpack = unpacker(encoding);
  if (unpack === null) return collect(packed);
  const raw = Readable.from(capped(packed));
  raw.on('error', (error) => unpack.destroy(error));
  try {
    return await collect(raw.pipe(unpack));
  } finally {
    raw.destroy();
    unpack.destroy();
  }
}

/** One packing at most: two nest a bomb of hundreds of megabytes in a few hundred bytes. */
function unpacker(encoding: string | null) {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new NotText('a content-encoding that is not read');
  }
}

async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of capped(stream)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* capped(stream: Readable): AsyncGenerator<Uint8Array> {
  let size = 0;
  const chunks: AsyncIterable<Uint8Array> = stream;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST) throw new TooLong('more than 5 MB');
    yield chunk;
  }
}
