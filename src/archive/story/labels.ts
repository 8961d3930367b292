const LABEL_BYTES = 4;
const NUMBER_BYTES = 3;
const BYTES = LABEL_BYTES + NUMBER_BYTES;

/** A label as it is appended, with the number of the article that has it: seven bytes. */
export function packedLabel(label: number, article: number): Buffer {
  const buffer = Buffer.alloc(BYTES);
  buffer.writeUInt32BE(label);
  buffer.writeUIntBE(article, LABEL_BYTES, NUMBER_BYTES);
  return buffer;
}

/** The newest article with a label; `null` for none. */
export function newestWith(labels: Buffer | null, label: number): number | null {
  if (labels === null) return null;
  for (let at = labels.length - BYTES; at >= 0; at -= BYTES)
    if (labels.readUInt32BE(at) === label) return labels.readUIntBE(at + LABEL_BYTES, NUMBER_BYTES);
  return null;
}

/** The labels of articles that are wanted still. */
export function keptLabels(labels: Buffer, isWanted: (article: number) => boolean): Buffer {
  const count = Math.floor(labels.length / BYTES);
  const kept = Array.from({ length: count }, (_, i) => labels.subarray(i * BYTES, (i + 1) * BYTES));
  return Buffer.concat(kept.filter((each) => isWanted(each.readUIntBE(LABEL_BYTES, NUMBER_BYTES))));
}
