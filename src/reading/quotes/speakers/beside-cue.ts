import type { SpeakerRule } from './rule.ts';

/** Reed said: the passage is what a cue reports. */
export const besideCue: SpeakerRule = (_stage, { cue }) => {
  if (!cue) return null;
  const why =
    cue.shape === 'according'
      ? 'behind “according to”'
      : cue.shape === 'behind'
        ? 'behind the verb that reports'
        : 'subject of the verb that reports';
  return {
    mention: cue.source,
    cue,
    sure: cue.source !== null,
    why: cue.source ? why : 'the sentence does not say who',
  };
};
