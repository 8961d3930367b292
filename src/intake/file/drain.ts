import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Drained {
  /** Bytes that came out, up to the first piece beyond what was allowed. */
  readonly size: number;
  /** The first bytes that came out. */
  readonly start: Buffer;
  /** Whether it broke off before it had passed what was allowed. */
  readonly broken: boolean;
}

const ENOUGH = 'enough';

/** Unpacks bytes through one unpacker after the other, keeps nothing but the first bytes, and stops soon after `most`. */
export async function drain(
  bytes: Buffer,
  unpackers: readonly (() => Transform)[],
  most: number,
): Promise<Drained> {
  let [size, start] = [0, Buffer.alloc(0)];
  const count = async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      if (start.length < 4) start = Buffer.concat([start, chunk.subarray(0, 4)]);
      size += chunk.length;
      if (size > most) throw new Error(ENOUGH);
    }
  };
  try {
    const source = Readable.from([bytes]);
    const opened = unpackers.map((open) => open());
    await Promise.all([pipeline([source, ...opened]), count(opened.at(-1) ?? source)]);
    return { size, start, broken: false };
  } catch {
    return { size, start, broken: size <= most };
  }
}
