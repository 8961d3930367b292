import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is cut: its rest is skipped, and nothing of it is kept in memory. */
const LONGEST = 20_000_000;

/** The lines of a stream, one at a time, as they arrive; `null` for one that is too long to be held. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8');
  let open: string[] = [];
  let size = 0;
  const close = () => {
    const line = size > LONGEST ? null : open.join('').replace(/\r$/, '');
    open = [];
    size = 0;
    return line;
  };
  for await (const chunk of bytes) {
    const [rest = '', ...more] = decoder.write(Buffer.from(chunk)).split('\n');
    let piece = rest;
    for (const next of more) {
      open.push(piece);
      size += piece.length;
      yield close();
      piece = next;
    }
    size += piece.length;
    if (size > LONGEST) open = [];
    else open.push(piece);
  }
  open.push(decoder.end());
  if (size > 0) yield close();
}
