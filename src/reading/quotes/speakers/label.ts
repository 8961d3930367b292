import { textAt } from '../../text/scene.ts';
import type { SpeakerRule } from './rule.ts';

/** WALLACE: “…”, or inside the marks: the name before a colon that opens the paragraph. */
export const label: SpeakerRule = ({ scene, mentions }, passage) => {
  const start = scene.paragraphs[passage.paragraph]?.from ?? passage.from;
  for (const from of [start, passage.from + 1]) {
    if (from > passage.from + 1 || passage.from - from > 6) continue;
    const mention = mentions.startingAt(from);
    if (
      !mention ||
      mention.kind !== 'name' ||
      mention.to - from > 5 ||
      textAt(scene, mention.to) !== ':'
    )
      continue;
    return {
      mention,
      cue: { from: mention.to, to: mention.to + 1 },
      sure: true,
      why: 'the name before the colon',
    };
  }
  return null;
};
