import type { SpeakerRule } from './rule.ts';

/** Reed said: the passage is what a cue reports. */
export const besideCue: SpeakerRule = (_stage, { cue }) =>
  cue?.source ? { mention: cue.source, cue, sure: true, why: WHY[cue.shape] } : null;

const WHY = {
  before: 'subject of the verb that reports',
  behind: 'behind the verb that reports',
  according: 'behind “according to”',
  colon: 'the name before the colon',
  by: 'behind “by” after the word that reports',
  owner: 'whose words the noun means',
} as const;
