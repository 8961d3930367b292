import { isQuoted, lowerAt, tagAt } from '../text/scene.ts';
import type { Mentions } from '../people/mention.ts';
import type { Run, Scene } from '../text/scene.ts';
import type { Cue } from './cue.ts';

/** The tag of a cue: its words and its speaker's, where these stand side by side. */
export function tagOf(scene: Scene, mentions: Mentions, unit: Run, cue: Cue): Run {
  const { source } = cue;
  if (!source || source.from < unit.from || source.to > unit.to)
    return { from: chainStart(scene, unit, cue), to: cue.to };
  const from = Math.min(chainStart(scene, unit, cue), source.from);
  return {
    from: withOpening(scene, unit, withOther(scene, mentions, from)),
    to: Math.max(cue.to, source.to),
  };
}

function chainStart(scene: Scene, unit: Run, cue: Cue): number {
  let from = cue.from;
  while (
    from > unit.from &&
    /^(?:AUX|ADV)$/.test(tagAt(scene, from - 1)) &&
    !isQuoted(scene, from - 1)
  )
    from--;
  return from;
}

/** "Reed and Ames said": the tag begins with the first of the two. */
function withOther(scene: Scene, mentions: Mentions, from: number): number {
  const other = lowerAt(scene, from - 1) === 'and' ? mentions.endingAt(from - 1) : null;
  return other && isQuoted(scene, other.from - 1) ? other.from : from;
}

/** "as he said", "but he said": the little word belongs to the tag. */
function withOpening(scene: Scene, unit: Run, from: number): number {
  const opens =
    /^(?:SCONJ|CCONJ)$/.test(tagAt(scene, from - 1)) || lowerAt(scene, from - 1) === 'as';
  return opens && from - 1 > unit.from && !isQuoted(scene, from - 1) ? from - 1 : from;
}
