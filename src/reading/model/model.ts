import type { Linear } from './linear.ts';

/** What reading has learnt, one table a choice. */
export interface Model {
  /** Whether a word reports what somebody says. */
  readonly cue: Linear;
  /** Which mention is the source of a cue. */
  readonly source: Linear;
  /** Which words a cue reports. */
  readonly content: Linear;
  /** Whom a he or she means. */
  readonly pronoun: Linear;
}
