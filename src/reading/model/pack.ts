import type { Linear } from './linear.ts';
import type { Model } from './model.ts';

/** Weights as text: for each choice the scale and the table of bytes in base64. */
export type PackedModel = Readonly<Record<keyof Model, PackedLinear>>;

interface PackedLinear {
  readonly scale: number;
  readonly table: string;
}

export function unpacked(text: PackedModel): Model {
  return {
    cue: ofText(text.cue),
    source: ofText(text.source),
    content: ofText(text.content),
    pronoun: ofText(text.pronoun),
  };
}

export function packed(model: Model): PackedModel {
  return {
    cue: toText(model.cue),
    source: toText(model.source),
    content: toText(model.content),
    pronoun: toText(model.pronoun),
  };
}

function ofText({ scale, table }: PackedLinear): Linear {
  const bytes = atob(table);
  const weights = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = bytes.charCodeAt(i);
  return { table: weights, scale };
}

function toText({ scale, table }: Linear): PackedLinear {
  let bytes = '';
  for (const weight of table) bytes += String.fromCharCode(weight & 255);
  return { scale, table: btoa(bytes) };
}

/** Weights in 8 bits each: the largest becomes 127. */
export function rounded(weights: Float32Array): Linear {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127 || 1;
  return { table: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}
