import type { Mentions } from '../people/mention.ts';
import { isQuoted, stretchAt, tagAt, textAt, type Run, type Scene } from '../text/scene.ts';
import type { Cue } from './cues.ts';
import { endOfContent } from './ends.ts';
import { endOfQuoteBefore, isParticiple } from './subjects.ts';
import { afterTag, tagOf } from './tags.ts';

/** A unit with all of its cues. */
export interface UnitView {
  readonly scene: Scene;
  readonly mentions: Mentions;
  readonly unit: Run;
  readonly cues: readonly Cue[];
}

/** What a cue reports. */
export interface Content extends Run {
  readonly cue: Cue;
}

/** The words that each cue of a unit reports. A cue inside what another reports is part of that and gets none. */
export function contentsOf(view: UnitView): Content[] {
  const found: Content[] = [];
  const claim = (cue: Cue, run: Run | null): void => {
    const free = run && !found.some((other) => run.from < other.to && other.from < run.to);
    if (free && !found.some((other) => cue.verb >= other.from && cue.verb < other.to))
      found.push({ cue, ...run });
  };
  for (const cue of outermostFirst(view.cues)) claim(cue, beforeContent(view, cue));
  for (const cue of view.cues) claim(cue, afterContent(view, cue));
  return found;
}

/** What "according to" reports holds all other tags of the sentence. */
function outermostFirst(cues: readonly Cue[]): Cue[] {
  return cues.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ shape }: Cue): number => (shape === 'according' ? 0 : 1);

/** “…,” he said · The bridge is safe, Reed said. */
function beforeContent(view: UnitView, cue: Cue): Run | null {
  const tag = tagOf(view.scene, view.mentions, view.unit, cue);
  if (cue.kind === 'belief' || tag.from <= view.unit.from || isParticiple(view.scene, cue.verb))
    return null;
  const quoted = endOfQuoteBefore(view.scene, tag.from);
  return quoted === null ? clauseBefore(view, cue, tag) : quoteBefore(view, cue, tag, quoted);
}

/** A quote before the tag is the cue's if it ends as one that goes on, or if nothing follows the tag. */
function quoteBefore(view: UnitView, cue: Cue, tag: Run, quoted: number): Run | null {
  const { scene, mentions, unit } = view;
  const stretch = stretchAt(scene, quoted);
  if (!stretch) return null;
  const goesOn =
    quoted !== tag.from - 1 ||
    /[,.?!…—–-]["”’'»]*$/.test(scene.text.slice(stretch.start, stretch.end));
  if (!goesOn && afterTag(scene, mentions, unit, cue) !== null) return null;
  return { from: startBefore(view, tag, stretch.from), to: stretch.to };
}

/** The bridge is safe, Reed said[, and open]. */
function clauseBefore(view: UnitView, cue: Cue, tag: Run): Run | null {
  const { scene, mentions, unit } = view;
  const last = tag.from - 1;
  if (textAt(scene, last) !== ',' || cue.kind !== 'speech') return null;
  const after = afterTag(scene, mentions, unit, cue);
  const closed = after === null || textAt(scene, after - 1) === ',' || cue.shape === 'according';
  const from = startBefore(view, tag, last);
  return closed && isClause(scene, from, last) ? { from, to: last } : null;
}

/** Content begins with the unit, behind an earlier tag, or with a full quote that stands by itself. */
function startBefore(view: UnitView, tag: Run, last: number): number {
  const { scene } = view;
  let from = Math.max(
    view.unit.from,
    ...view.cues.map((other) => behindTag(scene, other, tag, last)),
  );
  if (last > from && startsByItself(scene, last)) return last;
  while (from < last && scene.tags[from] === 'CCONJ') from++;
  return from;
}

/** “A,” he said, “B,” she said: what she said begins behind his tag. */
function behindTag(scene: Scene, { verb, kind, source, to }: Cue, tag: Run, last: number): number {
  if (verb >= tag.from || verb >= last || kind !== 'speech' || !source) return 0;
  const end = Math.max(to, source.to);
  const parted = /^[,.]$/.test(textAt(scene, end)) && isQuoted(scene, end + 1);
  return parted && end < last ? end + 1 : 0;
}

/** After a comma or colon, with a capital. */
function startsByItself(scene: Scene, i: number): boolean {
  const start = scene.words[i]?.start ?? 0;
  return (
    isQuoted(scene, i) &&
    /^[,:]$/.test(textAt(scene, i - 1)) &&
    /^["“'‘«`]*\p{Lu}/u.test(scene.text.slice(start, start + 6))
  );
}

function isClause(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:VERB|AUX)$/.test(tagAt(scene, i))) return true;
  return false;
}

/** He said that the bridge … · Reed said: “…” · They called it “a gift”. */
function afterContent({ scene, mentions, unit, cues }: UnitView, cue: Cue): Run | null {
  const from = afterTag(scene, mentions, unit, cue);
  if (from === null) return null;
  const to = endOfContent(scene, unit, cue, from, cues);
  if (to <= from) return null;
  if (holdsQuote(scene, from, to)) return { from, to };
  const speech = cue.kind === 'speech' && cue.source !== null && to - from > 2;
  return speech && isClause(scene, from, Math.min(to, from + 14)) ? { from, to } : null;
}

function holdsQuote(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isQuoted(scene, i)) return true;
  return false;
}
