import { JOINTS } from '../languages/en/pronouns.ts';
import { isQuoted, textAt, lowerAt } from '../text/scene.ts';
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
  const before = other.verb - 1;
  if (before <= from) return null;
  if (textAt(scene, before) === ',') return before;
  if (isQuoted(scene, before) && endsInComma(scene, before)) return other.verb;
  if (other.kind !== 'speech') return null;
  return scene.tags[before] === 'CCONJ' ? before : jointBefore(scene, startOf(other), from);
}

/** “…,” adding that: the comma stands inside the mark. */
function endsInComma(scene: Scene, i: number): boolean {
  return textAt(scene, i - 1) === ',' && !isQuoted(scene, i + 1);
}

function startOf({ verb, source, shape }: Cue): number {
  return source && shape === 'before' && source.to <= verb ? source.from : verb;
}

/** ", but", ", while": the comma before the word that joins the clause that begins at a place. */
function jointBefore(scene: Scene, start: number, from: number): number | null {
  const comma = start - 2;
  return comma > from && JOINTS.has(lowerAt(scene, start - 1)) && textAt(scene, comma) === ','
    ? comma
    : null;
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
