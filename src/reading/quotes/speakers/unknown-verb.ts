import type { Mention } from '../../people/mention.ts';
import { REPLIES } from '../../languages/en/organisations.ts';
import { lowerAt, type Run } from '../../text/scene.ts';
import type { SpeakerRule, Stage } from './rule.ts';

/** “We will see,” the mayor shot back: the mention behind a quote that ends as if a tag followed, with any verb. */
export const unknownVerb: SpeakerRule = (stage, passage) => {
  const { scene } = stage;
  if (
    passage.kind !== 'direct' ||
    !/[,?!—–-]\W{1,2}$/.test(
      scene.text.slice(Math.max(passage.start, passage.end - 3), passage.end),
    )
  )
    return null;
  const found = subjectBehind(stage, passage.to) ?? replyBehind(stage, passage.to);
  return found && { ...found, sure: true, why: 'beside the verb right behind the quote' };
};

interface Found {
  readonly mention: Mention;
  readonly cue: Run;
}

function subjectBehind({ scene, mentions }: Stage, at: number): Found | null {
  const isVerb = (i: number): boolean =>
    scene.tags[i] === 'VERB' && scene.unitOf[i] === scene.unitOf[at - 1];
  const subject = mentions.startingAt(at);
  if (subject && subject.kind !== 'relative') {
    const verb = verbBehind(
      scene.words.slice(subject.to, subject.to + 25).map(({ form }) => form.text),
    );
    const place = subject.to + verb;
    if (isVerb(place)) return { mention: subject, cue: { from: place, to: place + 1 } };
    if (scene.tags[place] === 'ADV' && isVerb(place + 1))
      return { mention: subject, cue: { from: place + 1, to: place + 2 } };
    return null;
  }
  const behind = isVerb(at) ? mentions.startingAt(at + 1) : null;
  return behind && { mention: behind, cue: { from: at, to: at + 1 } };
}

/** Place of the verb, counted from the subject: next to it, or behind what stands between commas. */
function verbBehind(texts: readonly string[]): number {
  if (texts[0] !== ',') return 0;
  const close = texts.indexOf(',', 1);
  return close < 0 ? 0 : close + 1;
}

/** “…,” was Reed's verdict. */
function replyBehind({ scene, mentions }: Stage, at: number): Found | null {
  if (!/^(?:was|is)$/.test(lowerAt(scene, at))) return null;
  const mention = mentions.startingAt(at + 1);
  const isReply = mention && REPLIES.has(lowerAt(scene, mention.head));
  return isReply ? { mention, cue: { from: at, to: at + 1 } } : null;
}
