/** Quotes of one number of an article; the rest of more takes the next number. */
export const QUOTES_A_NUMBER = 256;
const BYTES = 4;
const isLittle = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** A quote's place in postings: the number of its article and its own in one. */
export function quoteId(article: number, index: number): number {
  return article * QUOTES_A_NUMBER + index;
}

/** The number that a quote's place begins with. */
export function numberOf(id: number): number {
  return Math.floor(id / QUOTES_A_NUMBER);
}

/** As they are appended: four bytes each, the largest first. */
export function packed(ids: readonly number[]): Buffer {
  const buffer = Buffer.alloc(ids.length * BYTES);
  ids.forEach((id, i) => buffer.writeUInt32BE(id, i * BYTES));
  return buffer;
}

/** Postings as they are kept; bytes that make no whole id are left out. */
export const unpacked = (postings: Buffer | null): number[] => [...idsIn(postings)];

/** The same, for lists that can be long: the bytes are turned around all at once. */
export function idsIn(postings: Buffer | null): Uint32Array {
  const ids = new Uint32Array(Math.floor((postings?.length ?? 0) / BYTES));
  const bytes = Buffer.from(ids.buffer);
  postings?.copy(bytes);
  if (isLittle) bytes.swap32();
  return ids;
}

const NUMBER_BYTES = 3;

/** Numbers of articles as they are appended: three bytes each, as far as four-byte places go. */
export function packedNumbers(numbers: readonly number[]): Buffer {
  const buffer = Buffer.alloc(numbers.length * NUMBER_BYTES);
  numbers.forEach((number, i) => buffer.writeUIntBE(number, i * NUMBER_BYTES, NUMBER_BYTES));
  return buffer;
}

/** The same as they are kept. */
export function unpackedNumbers(postings: Buffer | null): number[] {
  if (postings === null) return [];
  const length = Math.floor(postings.length / NUMBER_BYTES);
  return Array.from({ length }, (_, i) => postings.readUIntBE(i * NUMBER_BYTES, NUMBER_BYTES));
}

/** Whether ids, which are sorted, hold one. */
export function holds(ids: Uint32Array, id: number): boolean {
  let [low, high] = [0, ids.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] ?? 0;
    if (found === id) return true;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
