import type { TagWeights } from '../text/tagger/tagger.ts';
import type { Linear } from './linear.ts';

/** What reading has learnt, one table a choice. */
export interface Model {
  /** What kind of word each is. */
  readonly tagger: TagWeights;
  /** Whether a word reports what somebody says. */
  readonly cue: Linear;
  /** Whether a word reports what somebody thinks, wants or supports. */
  readonly belief: Linear;
  /** Which mention is the source of a cue. */
  readonly source: Linear;
  /** Which words a cue reports. */
  readonly content: Linear;
  /** Whom a he or she means. */
  readonly pronoun: Linear;
}
