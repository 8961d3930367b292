import { LEARNT } from '../text/tagger/tagger.ts';
import type { Linear } from './linear.ts';
import type { Model } from './model.ts';

/** Weights as text: for each choice the scale and the table of bytes in base64. */
export type PackedModel = Readonly<Record<Choice, PackedLinear>> & {
  readonly tagger: PackedTagger;
};

type Choice = Exclude<keyof Model, 'tagger'>;

interface PackedTagger {
  readonly table: string;
  /** The words that are sure to have each tag, by its number. */
  readonly sure: readonly string[];
}

interface PackedLinear {
  readonly scale: number;
  readonly table: string;
}

export function unpacked(text: PackedModel): Model {
  return {
    tagger: { table: bytesOf(text.tagger.table), sure: sureOf(text.tagger.sure) },
    cue: ofText(text.cue),
    belief: ofText(text.belief),
    source: ofText(text.source),
    content: ofText(text.content),
    pronoun: ofText(text.pronoun),
  };
}

export function packed(model: Model): PackedModel {
  return {
    tagger: { table: textOf(model.tagger.table), sure: wordsOf(model.tagger.sure) },
    cue: toText(model.cue),
    belief: toText(model.belief),
    source: toText(model.source),
    content: toText(model.content),
    pronoun: toText(model.pronoun),
  };
}

function ofText({ scale, table }: PackedLinear): Linear {
  return { table: bytesOf(table), scale };
}

function toText({ scale, table }: Linear): PackedLinear {
  return { scale, table: textOf(table) };
}

function bytesOf(text: string): Int8Array {
  const bytes = atob(text);
  const weights = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = bytes.charCodeAt(i);
  return weights;
}

function textOf(table: Iterable<number>): string {
  let bytes = '';
  for (const weight of table) bytes += String.fromCharCode(weight & 255);
  return btoa(bytes);
}

function sureOf(lines: readonly string[]): Map<string, number> {
  return new Map(
    lines.flatMap((line, tag) => line.split(' ').map((word): [string, number] => [word, tag])),
  );
}

function wordsOf(sure: ReadonlyMap<string, number>): string[] {
  return LEARNT.map((_, tag) =>
    [...sure].flatMap(([word, own]) => (own === tag ? [word] : [])).join(' '),
  );
}

/** Weights in 8 bits each: the largest becomes 127. */
export function rounded(weights: Float32Array): Linear {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127 || 1;
  return { table: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}
