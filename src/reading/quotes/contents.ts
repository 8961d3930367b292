import { isQuoted, textAt } from '../text/scene.ts';
import type { Mentions } from '../people/mention.ts';
import type { Run, Scene } from '../text/scene.ts';
import type { Cue } from './cues.ts';
import { endOfQuoteBefore, isParticiple } from './subjects.ts';
import { afterTag, tagOf } from './tags.ts';
import { endOfContent } from './ends.ts';

/** The words that each cue of a unit reports. A cue inside what another reports is part of that and gets none. */
export function contentsOf(
  scene: Scene,
  mentions: Mentions,
  unit: Run,
  cues: readonly Cue[],
): ReadonlyMap<Cue, readonly Run[]> {
  const contents = new Map<Cue, readonly Run[]>();
  const taken: Run[] = [];
  const claim = (cue: Cue, runs: readonly Run[]): void => {
    const free = runs.filter(
      (run) => !taken.some((other) => run.from < other.to && other.from < run.to),
    );
    if (free.length === 0) return;
    taken.push(...free);
    contents.set(cue, free);
  };
  const isNested = (cue: Cue): boolean =>
    taken.some((run) => cue.verb >= run.from && cue.verb < run.to);
  const inOrder = [...cues].sort(
    (a, b) => Number(b.shape === 'according') - Number(a.shape === 'according'),
  );
  for (const cue of inOrder) {
    const tag = tagOf(scene, unit, cue);
    const before = beforeContent(scene, mentions, unit, cue, tag, cues);
    if (before && !isNested(cue)) claim(cue, [before]);
  }
  for (const cue of cues) {
    if (isNested(cue)) continue;
    const after = afterContent(scene, mentions, unit, cue, cues);
    if (after) claimMore(contents, claim, cue, after);
  }
  return contents;
}

function claimMore(
  contents: Map<Cue, readonly Run[]>,
  claim: (cue: Cue, runs: readonly Run[]) => void,
  cue: Cue,
  run: Run,
): void {
  const had = contents.get(cue) ?? [];
  claim(cue, [run]);
  const now = contents.get(cue) ?? [];
  if (had.length > 0 && now !== had) contents.set(cue, [...had, ...now]);
}

/** “…,” he said · The bridge is safe, Reed said. */
function beforeContent(
  scene: Scene,
  mentions: Mentions,
  unit: Run,
  cue: Cue,
  tag: Run,
  cues: readonly Cue[],
): Run | null {
  if (cue.kind === 'belief' || tag.from <= unit.from || isParticiple(scene, cue.verb)) return null;
  const last = tag.from - 1;
  const quoted = endOfQuoteBefore(scene, tag.from);
  const stretch = quoted === null ? undefined : scene.stretches[scene.stretchOf[quoted] ?? -1];
  if (stretch) {
    const open =
      quoted !== last || /[,.?!…—–-]["”’'»]*$/.test(scene.text.slice(stretch.start, stretch.end));
    if (!open && afterTag(scene, mentions, unit, cue) !== null) return null;
    return { from: startBefore(scene, unit, tag, cues, stretch.from), to: stretch.to };
  }
  if (textAt(scene, last) !== ',' || cue.kind !== 'speech') return null;
  const after = afterTag(scene, mentions, unit, cue);
  const middle = after !== null && textAt(scene, after - 1) === ',';
  if (after !== null && !middle && cue.shape !== 'according') return null;
  const from = startBefore(scene, unit, tag, cues, last);
  return isClause(scene, from, last) ? { from, to: last } : null;
}

/** Content begins with the unit, behind an earlier tag, or with a full quote that stands by itself. */
function startBefore(
  scene: Scene,
  unit: Run,
  tag: Run,
  cues: readonly Cue[],
  stretch: number,
): number {
  let from = unit.from;
  for (const other of cues) {
    if (other.verb >= tag.from || other.verb >= stretch || other.kind !== 'speech' || !other.source)
      continue;
    const end = Math.max(other.to, other.source.to);
    const parted = /^[,.]$/.test(textAt(scene, end)) && isQuoted(scene, end + 1);
    if (parted && end < stretch) from = end + 1;
  }
  const prior = textAt(scene, stretch - 1);
  if (/^[,:]$/.test(prior) && stretch > from && isQuoted(scene, stretch)) {
    if (/^["“'‘«`]*\p{Lu}/u.test(textFrom(scene, stretch))) return stretch;
  }
  while (from < stretch && scene.tags[from] === 'CCONJ') from++;
  return from;
}

const textFrom = (scene: Scene, i: number): string =>
  scene.text.slice(scene.words[i]?.start ?? 0, (scene.words[i]?.start ?? 0) + 6);

export function isClause(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = scene.tags[i];
    if (tag === 'VERB' || tag === 'AUX') return true;
  }
  return false;
}

/** He said that the bridge … · Reed said: “…” · They called it “a gift”. */
function afterContent(
  scene: Scene,
  mentions: Mentions,
  unit: Run,
  cue: Cue,
  cues: readonly Cue[],
): Run | null {
  const from = afterTag(scene, mentions, unit, cue);
  if (from === null) return null;
  const to = endOfContent(scene, unit, cue, from, cues);
  if (to <= from) return null;
  const quoted = holdsQuote(scene, from, to);
  if (quoted) return { from, to };
  if (cue.kind !== 'speech' || !cue.source || to - from < 3) return null;
  return isClause(scene, from, Math.min(to, from + 14)) ? { from, to } : null;
}

function holdsQuote(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isQuoted(scene, i)) return true;
  return false;
}
