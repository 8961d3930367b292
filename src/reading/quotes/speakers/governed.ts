import { REPLIES } from '../../languages/en/organisations.ts';
import { isQuoted, lowerAt, textAt, tagAt, unitAt } from '../../text/scene.ts';
import type { Mention, Mentions } from '../../people/mention.ts';
import { agentOf, isPassive } from '../passive.ts';
import { invertedSubject, subjectOf } from '../subjects.ts';
import type { SpeakerRule, Stage } from './rule.ts';
import type { Run, Scene } from '../../text/scene.ts';

/** Words further from the verb than this are not its. */
const REACH = 40;

/** Reed had a message for them: “…” */
export const afterColon: SpeakerRule = (stage, passage) => {
  const { scene } = stage;
  const opens = scene.paragraphs[passage.paragraph]?.from === passage.from;
  const before = opens && textAt(scene, passage.from - 1) !== ':' ? -1 : passage.from - 1;
  if (textAt(scene, before) !== ':') return null;
  const mention = replyBefore(stage, before) ?? firstSubject(stage, before);
  return (
    mention && { ...mention, sure: true, why: 'subject of the sentence that ends in the colon' }
  );
};

/** Reed's response: “…” */
function replyBefore({ scene, mentions }: Stage, colon: number): Found | null {
  const mention = mentions.endingAt(colon);
  const isReply =
    mention?.from === unitAt(scene, colon - 1).from && REPLIES.has(lowerAt(scene, mention.head));
  return isReply ? { mention, cue: { from: colon, to: colon + 1 } } : null;
}

/** He wants to “drain the lake”: the subject of the verb before the marks. */
export const insideSentence: SpeakerRule = (stage, passage) => {
  const { scene } = stage;
  const unit = unitAt(scene, passage.from);
  if (!unit || unit.from === passage.from || isAlone(unit, passage)) return null;
  const found = subjectBefore(stage, passage.from);
  return found && { ...found, sure: false, why: 'subject of the verb before the quoted words' };
};

interface Found {
  readonly mention: Mention;
  readonly cue: Run;
}

const isAlone = (unit: Run, passage: Run): boolean =>
  passage.to - passage.from > 0.9 * (unit.to - unit.from);

/** The subject of the main verb, which mostly comes first. */
function firstSubject({ scene, mentions }: Stage, at: number): Found | null {
  const unit = unitAt(scene, at - 1);
  const start = Math.max(unit.from, at - 2 * REACH);
  for (let i = afterFront(scene, start, at); i < at; i++) {
    if (scene.tags[i] !== 'VERB' || isQuoted(scene, i)) continue;
    const mention = subjectOf(scene, mentions, i);
    if (mention) return { mention, cue: { from: i, to: i + 1 } };
  }
  return subjectOfBeing(scene, mentions, start, at);
}

/** Reed was happier: “…” */
function subjectOfBeing(scene: Scene, mentions: Mentions, start: number, at: number): Found | null {
  for (let i = start; i < at; i++) {
    const mention = scene.tags[i] === 'AUX' && !isQuoted(scene, i) ? mentions.endingAt(i) : null;
    if (mention) return { mention, cue: { from: i, to: i + 1 } };
  }
  return null;
}

/** “When the mill closed, Reed wrote: …”: the clause in front is not the main one. */
function afterFront(scene: Scene, start: number, at: number): number {
  if (!/^(?:SCONJ|ADP|ADV)$/.test(tagAt(scene, start))) return start;
  for (let i = start; i < at; i++) if (textAt(scene, i) === ',') return i + 1;
  return start;
}

function subjectBefore(
  { scene, mentions }: Stage,
  at: number,
): { mention: NonNullable<ReturnType<typeof subjectOf>>; cue: Run } | null {
  const unit = unitAt(scene, at - 1);
  for (let i = at - 1; i >= Math.max(unit.from, at - REACH); i--) {
    if (scene.tags[i] !== 'VERB' || isQuoted(scene, i)) continue;
    const mention = isPassive(scene, i)
      ? agentOf(scene, mentions, i)
      : (invertedSubject(scene, mentions, i) ?? subjectOf(scene, mentions, i));
    if (mention) return { mention, cue: { from: i, to: i + 1 } };
  }
  return null;
}
