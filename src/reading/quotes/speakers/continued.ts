import { TAG_VERBS } from '../../languages/en/speech-verbs.ts';
import type { Mention } from '../../people/mention.ts';
import { isQuoted, lowerAt, tagAt, unitAt, type Run, type Scene } from '../../text/scene.ts';
import type { Attribution, SpeakerRule, Stage } from './rule.ts';
import { wordsBetween } from './rule.ts';

/** A paragraph that opens with a mark, after one whose mark was left open. */
export const continued: SpeakerRule = (stage, passage) => {
  const { scene } = stage;
  const before = stage.settled.at(-1);
  const stretch = scene.stretches[scene.stretchOf[passage.from] ?? -1];
  const previous = scene.stretches[(scene.stretchOf[passage.from] ?? 0) - 1];
  if (
    !before ||
    !stretch ||
    !previous ||
    previous.closed ||
    previous.paragraph !== passage.paragraph - 1
  )
    return null;
  if (scene.paragraphs[passage.paragraph]?.from !== passage.from) return null;
  return follow(before, 'the quote goes on from the paragraph before');
};

/** “A,” he said. “B.”: a full quote in the same paragraph as one that is known; "The car was recalled" is nobody's. */
export const sameParagraph: SpeakerRule = (stage, passage) => {
  const before = speakerOfSentence(stage);
  if (!before?.mention || before.passage.paragraph !== passage.paragraph) return null;
  if (passage.kind === 'indirect' && passage.cue?.shape === 'by') return null;
  if (!opensUnit(stage, passage.from) || hasOwnTag(stage, passage.to)) return null;
  const found = follow(before, 'goes on after the same speaker in the paragraph');
  return anotherActs(stage, before, passage) ? { ...found, sure: false } : found;
};

/** “A,” Reed answered. Bell pressed her. “B?” */
function anotherActs(
  { scene, mentions }: Stage,
  { mention, passage: { to } }: Attribution,
  { from }: Run,
): boolean {
  const [last, next] = [scene.unitOf[to - 1] ?? 0, scene.unitOf[from] ?? 0];
  return scene.units.slice(last + 1, next).some((unit) => {
    const other = mentions.startingAt(unit.from);
    return mention?.kind === 'name' && other !== null && actsInstead(scene, other, mention);
  });
}

const actsInstead = (scene: Scene, { kind, head, to }: Mention, speaker: Mention): boolean =>
  kind === 'name' &&
  /^(?:VERB|ADV)$/.test(tagAt(scene, to)) &&
  lowerAt(scene, head) !== lowerAt(scene, speaker.head);

/** “So did I,” said his: a verb right behind it that reports, of whomever. */
const hasOwnTag = ({ scene }: Stage, to: number): boolean =>
  !isQuoted(scene, to) && TAG_VERBS.has(lowerAt(scene, to));

/** “A,” Reed said after Ames told her that prices rose. “B.”: of the sentence before, the one whose words stand in marks. */
function speakerOfSentence({ scene, settled }: Stage): Attribution | undefined {
  const last = settled.at(-1);
  if (last?.passage.kind !== 'indirect') return last;
  const unit = scene.unitOf[last.passage.from];
  const quoted = settled.findLast(({ passage }) => passage.kind !== 'indirect');
  const isSame = quoted?.mention && scene.unitOf[quoted.mention.from] === unit;
  return isSame ? quoted : last;
}

/** “A.” “B,” he said: nothing but white space parts it from a quote that is known. */
export const besideNext: SpeakerRule = (stage, passage) => {
  const next = stage.passages[stage.index + 1];
  if (!next?.cue?.source || next.paragraph !== passage.paragraph || next.kind === 'indirect')
    return null;
  if (wordsBetween(stage.scene, passage.end, next.start).length > 0) return null;
  return {
    mention: next.cue.source,
    cue: null,
    sure: true,
    why: 'stands beside the next quote of the same speaker',
  };
};

/** A paragraph of nothing but a quote, shortly after somebody was quoted. */
export const aloneAfterQuote: SpeakerRule = (stage, passage) => {
  const run = stage.scene.paragraphs[passage.paragraph];
  if (!run || passage.to - passage.from < 0.8 * (run.to - run.from)) return null;
  const before = stage.settled.findLast((one) => one.mention !== null);
  if (!before || passage.paragraph - before.passage.paragraph > 2) return null;
  return {
    ...follow(before, 'a paragraph of its own after the one who spoke last'),
    sure: before.passage.kind === 'direct' && before.passage.paragraph === passage.paragraph - 1,
  };
};

function follow(before: Attribution, why: string): Omit<Attribution, 'passage'> {
  return { mention: before.mention, cue: null, sure: before.sure, why };
}

function opensUnit({ scene }: Stage, from: number): boolean {
  return unitAt(scene, from)?.from === from;
}
