import type { Mentions } from '../people/mention.ts';
import type { Scene } from '../text/scene.ts';
import type { Scorer } from '../model/linear.ts';
import { contentsOf } from './contents.ts';
import type { LikelyCue } from './cues.ts';
import { withRelays } from './relay.ts';
import { passageOf, type Passage } from './passage.ts';
import { transcribed } from './transcript.ts';

/** Everything that may be somebody's words, in the order of the text: what cues report, then words in marks that none claims. */
export function findPassages(
  scene: Scene,
  mentions: Mentions,
  cues: readonly LikelyCue[],
  scorer: Scorer,
): Passage[] {
  const lines = transcribed(scene, mentions);
  const inLines = new Set(lines.map(({ paragraph }) => paragraph));
  const grouped = byUnit(scene, cues);
  const reported: Passage[] = [];
  scene.units.forEach((unit, k) => {
    const own = grouped[k] ?? [];
    if (own.length === 0) return;
    const view = { scene, mentions, ...withRelays(scene, unit, own) };
    for (const content of contentsOf(view, scorer))
      reported.push(passageOf(scene, content, content.cue));
  });
  const claimed = new Set<number>();
  for (const { from, to } of reported)
    for (let i = from; i < to; i++) claimed.add(scene.stretchOf[i] ?? -1);
  const loose = scene.stretches
    .filter((_, k) => !claimed.has(k))
    .map((stretch) => passageOf(scene, stretch, null));
  const others = [...reported, ...loose].filter(({ paragraph }) => !inLines.has(paragraph));
  return withoutOverlaps(
    [...lines, ...others].toSorted((a, b) => a.start - b.start || b.end - a.end),
  );
}

function byUnit(scene: Scene, cues: readonly LikelyCue[]): LikelyCue[][] {
  const grouped: LikelyCue[][] = scene.units.map(() => []);
  for (const cue of cues) grouped[scene.unitOf[cue.verb] ?? 0]?.push(cue);
  return grouped;
}

/** The earlier, longer passage keeps its words; one that crosses it is dropped. */
function withoutOverlaps(passages: readonly Passage[]): Passage[] {
  let end = -1;
  return passages.filter((passage) => {
    if (passage.start < end || passage.end <= passage.start) return false;
    end = passage.end;
    return true;
  });
}
