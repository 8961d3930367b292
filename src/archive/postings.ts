/** Quotes of one number of an article; the rest of more takes the next number. */
export const QUOTES_A_NUMBER = 256;
const BYTES = 4;

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
export function unpacked(postings: Buffer | null): number[] {
  if (postings === null) return [];
  const length = Math.floor(postings.length / BYTES);
  return Array.from({ length }, (_, i) => postings.readUInt32BE(i * BYTES));
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

/** Whether postings, which are sorted, hold an id. */
export function holds(postings: Buffer | null, id: number): boolean {
  if (postings === null) return false;
  let [low, high] = [0, Math.floor(postings.length / BYTES) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = postings.readUInt32BE(middle * BYTES);
    if (found === id) return true;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
