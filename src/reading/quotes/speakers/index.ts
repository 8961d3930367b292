import type { Mentions } from '../../people/mention.ts';
import type { Scene } from '../../text/scene.ts';
import type { LikelyCue } from '../cues.ts';
import type { Passage } from '../passage.ts';
import { isSpeech } from '../speech.ts';
import { besideCue } from './beside-cue.ts';
import { aloneAfterQuote, besideNext, continued, sameParagraph } from './continued.ts';
import { afterColon, insideSentence } from './governed.ts';
import { label } from './label.ts';
import type { Attribution, SpeakerRule, Stage } from './rule.ts';
import { silentCue } from './silent-cue.ts';
import { tellsOf } from './tells-of.ts';
import { unknownVerb } from './unknown-verb.ts';
import { signed } from './signed.ts';

/** From surest to loosest; the first that answers decides, and its words are the quote's `why`. */
const RULES: readonly SpeakerRule[] = [
  label,
  besideCue,
  unknownVerb,
  continued,
  signed,
  sameParagraph,
  silentCue,
  besideNext,
  afterColon,
  insideSentence,
  aloneAfterQuote,
  tellsOf,
];

/** Who speaks each passage, in the order of the text. Words in marks that are nobody's speech are left out. */
export function chooseSpeakers(
  scene: Scene,
  mentions: Mentions,
  cues: readonly LikelyCue[],
  passages: readonly Passage[],
): Attribution[] {
  const settled: Attribution[] = [];
  passages.forEach((passage, index) => {
    const attribution = settle({ scene, mentions, cues, passages, settled, index }, passage);
    if (isSpeech(scene, attribution)) settled.push(attribution);
  });
  return settled;
}

function settle(stage: Stage, passage: Passage): Attribution {
  for (const rule of RULES) {
    const found = rule(stage, passage);
    if (found) return { passage, ...found };
  }
  return {
    passage,
    mention: null,
    cue: null,
    sure: false,
    why: 'nobody near is said to have said it',
  };
}
