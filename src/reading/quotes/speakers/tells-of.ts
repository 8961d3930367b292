import { lastBefore, type Mention } from '../../people/mention.ts';
import {
  isQuoted,
  lowerAt,
  tagAt,
  textAt,
  unitAt,
  type Run,
  type Scene,
} from '../../text/scene.ts';
import type { Passage } from '../passage.ts';
import type { SpeakerRule, Stage } from './rule.ts';

/** Mentions of the sentence before that are looked at. */
const FARTHEST = 40;

/** Ann Reed left the show early. “I did not want to stand there,”: a quote for itself in which an “I” speaks, behind a sentence that tells of one person. */
export const tellsOf: SpeakerRule = (stage, passage) => {
  const mention = isOwnWords(stage, passage) ? subjectOf(stage, passage.from - 1) : null;
  return (
    mention && { mention, cue: null, sure: false, why: 'the sentence before tells of them alone' }
  );
};

/** A whole sentence of somebody who says “I”, behind another of the same paragraph that is no quote. */
function isOwnWords({ scene }: Stage, { kind, from, to, paragraph }: Passage): boolean {
  const opens = unitAt(scene, from).from === from && scene.paragraphs[paragraph]?.from !== from;
  if (kind !== 'direct' || !opens || isQuoted(scene, from - 1)) return false;
  for (let i = from; i < to; i++) if (/^(?:i|my|me|myself)$/.test(lowerAt(scene, i))) return true;
  return false;
}

/** A verb follows, or what is told of a name that opens the sentence: "Ann Reed (The Gulls) left". */
function acts(scene: Scene, mention: Mention | undefined): boolean {
  if (!mention) return false;
  const { kind, from, to } = mention;
  const next = tagAt(scene, to) === 'ADV' ? to + 1 : to;
  if (/^(?:VERB|AUX)$/.test(tagAt(scene, next))) return true;
  return kind === 'name' && from === unitAt(scene, from).from && /^[(,]$/.test(textAt(scene, to));
}

/** The first that does something in the sentence of a word, where it is a name, he or she. */
function subjectOf({ scene, mentions }: Stage, word: number): Mention | null {
  const unit = unitAt(scene, word);
  let k = lastBefore(mentions.list, unit.from) + 1;
  const last = k + FARTHEST;
  while (k < last && isWithin(mentions.list[k], unit) && !acts(scene, mentions.list[k])) k++;
  const first = mentions.list[k];
  if (k === last || !first || !isWithin(first, unit)) return null;
  return first.kind === 'name' || /^s?he$/.test(lowerAt(scene, first.from)) ? first : null;
}

const isWithin = (mention: Mention | undefined, unit: Run): boolean =>
  mention !== undefined && mention.from < unit.to;
