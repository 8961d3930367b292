import { isQuoted, textAt, lowerAt, tagAt } from '../text/scene.ts';
import type { Mentions } from '../people/mention.ts';
import type { Run, Scene } from '../text/scene.ts';
import type { Cue } from './cues.ts';
import { isTime } from './attachments.ts';

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

/** Where the words behind a tag begin that may be content; `null` where none stand. */
export function afterTag(scene: Scene, mentions: Mentions, unit: Run, cue: Cue): number | null {
  if (cue.shape === 'according') return afterAccording(scene, unit, cue);
  const at = behindSpeaker(scene, unit, cue);
  const far = overAdjuncts(scene, mentions, unit, at);
  if (isAtEnd(scene, unit, far)) return null;
  return overOpening(scene, unit, opensContent(scene, far) || far - at <= 2 ? far : at);
}

function behindSpeaker(scene: Scene, unit: Run, { shape, source, addressee, to }: Cue): number {
  if (addressee) return addressee.to;
  if (!source || shape === 'before') return to;
  const end = Math.max(to, source.to);
  return shape === 'behind' ? overDescription(scene, unit, end) : end;
}

/** "said the mayor, who is 54, “…”": on to the next quote. */
function overDescription(scene: Scene, unit: Run, at: number): number {
  for (let i = at; i < unit.to; i++) if (isQuoted(scene, i)) return i;
  return unit.to;
}

/** "on Tuesday", "in an interview with the paper", "again". */
function overAdjuncts(scene: Scene, mentions: Mentions, unit: Run, start: number): number {
  let at = start;
  for (let steps = 0; steps < 8; steps++) {
    const end = endOfAdjunct(scene, mentions, at);
    if (end === null || end > unit.to) break;
    at = end;
  }
  return at;
}

function endOfAdjunct(scene: Scene, mentions: Mentions, at: number): number | null {
  if (isQuoted(scene, at)) return null;
  const mention = mentions.startingAt(at);
  if (mention && isTime(scene, mention)) return mention.to;
  if (scene.tags[at] === 'ADP') return mentions.startingAt(at + 1)?.to ?? null;
  return scene.tags[at] === 'ADV' ? at + 1 : null;
}

function opensContent(scene: Scene, at: number): boolean {
  const text = lowerAt(scene, at);
  return /^(?:that|to|,|:|—|–)$/.test(text) || isQuoted(scene, at);
}

const isAtEnd = (scene: Scene, unit: Run, at: number): boolean =>
  at >= unit.to || (/^[.?!;)]$/.test(textAt(scene, at)) && at >= unit.to - 2);

function overOpening(scene: Scene, unit: Run, start: number): number | null {
  let at = start;
  while (at < unit.to && !isQuoted(scene, at) && /^(?:,|:|—|–|-)$/.test(lowerAt(scene, at))) at++;
  return at < unit.to ? at : null;
}

/** According to a report by the council, … */
function afterAccording(scene: Scene, unit: Run, cue: Cue): number | null {
  if (cue.from > unit.from + 2) return null;
  for (let i = cue.source?.to ?? cue.to; i < unit.to; i++) {
    if (isQuoted(scene, i)) return i;
    if (textAt(scene, i) === ',') return overOpening(scene, unit, i);
  }
  return null;
}
