import { textAt } from '../../text/scene.ts';
import type { SpeakerRule } from './rule.ts';

/** “…” — Ann Reed: the name behind a dash that closes the paragraph. */
export const signed: SpeakerRule = ({ scene, mentions }, passage) => {
  const dash = passage.to;
  if (!/^(?:[―—–-]|--)$/.test(textAt(scene, dash))) return null;
  const mention = mentions.startingAt(dash + 1);
  if (mention?.kind !== 'name') return null;
  return { mention, cue: null, sure: true, why: 'signed with the name' };
};
