import { isQuoted, textAt } from '../text/scene.ts';
import type { Run, Scene } from '../text/scene.ts';
import type { Cue } from './cues.ts';

/** Where what a cue reports ends: with a full quote, before another's tag, else with the unit. */
export function endOfContent(
  scene: Scene,
  unit: Run,
  cue: Cue,
  from: number,
  cues: readonly Cue[],
): number {
  const quote = scene.stretches[scene.stretchOf[from] ?? -1];
  if (quote && isWhole(scene, quote)) return quote.to;
  const limit = beforeOthers(scene, unit, cue, from, cues);
  if (cue.kind !== 'speech') return lastQuote(scene, from, limit);
  return withoutStop(scene, from, limit);
}

/** A quote that is a sentence of its own: “We won’t go,” */
function isWhole(
  scene: Scene,
  quote: Run & { readonly start: number; readonly end: number },
): boolean {
  const text = scene.text.slice(quote.start, quote.end);
  const capital = /^\W{0,3}\p{Lu}/u.test(text);
  return quote.to - quote.from > 5
    ? capital || /[,.?!]\W{1,2}$/.test(text)
    : capital && /[.?!]\W{1,2}$/.test(text);
}

/** The content stops where another speaker's tag or a participle of the same one begins. */
function beforeOthers(
  scene: Scene,
  unit: Run,
  cue: Cue,
  from: number,
  cues: readonly Cue[],
): number {
  for (const other of cues) {
    if (other.verb <= from || other === cue || other.kind === 'belief') continue;
    const comma = commaBefore(scene, other, from);
    if (comma !== null) return comma;
  }
  return unit.to;
}

/** ", adding that", ", according to", ", but Reed said". */
function commaBefore(scene: Scene, other: Cue, from: number): number | null {
  const start =
    other.source && other.shape === 'before' && other.source.to <= other.verb
      ? Math.min(other.verb, other.source.from)
      : other.verb;
  if (textAt(scene, other.verb - 1) === ',' && other.verb - 1 > from) return other.verb - 1;
  if (scene.tags[other.verb - 1] === 'CCONJ' && other.verb - 1 > from && other.kind === 'speech')
    return other.verb - 1;
  const joint = scene.words[start - 1];
  if (!joint || start - 2 <= from) return null;
  const parted =
    /^(?:but|while|though|although|as|and|whereas)$/.test(joint.lower) &&
    textAt(scene, start - 2) === ',';
  return parted && other.kind === 'speech' ? start - 2 : null;
}

function lastQuote(scene: Scene, from: number, limit: number): number {
  for (let i = limit - 1; i >= from; i--) if (isQuoted(scene, i)) return i + 1;
  return from;
}

function withoutStop(scene: Scene, from: number, limit: number): number {
  let to = limit;
  while (to > from && !isQuoted(scene, to - 1) && /^[.?!,;:…)]+$/.test(textAt(scene, to - 1))) to--;
  return to;
}
