import type { Mention, Mentions } from '../../people/mention.ts';
import type { Run, Scene } from '../../text/scene.ts';
import type { LikelyCue } from '../cues.ts';
import type { Passage } from '../passage.ts';

/** Who speaks a passage, by which words, and how that was found. */
export interface Attribution {
  readonly passage: Passage;
  /** `null` where the text gives nobody. */
  readonly mention: Mention | null;
  readonly cue: Run | null;
  /** Whether the passage and its speaker stand together; else the name is told as uncertain at best. */
  readonly sure: boolean;
  readonly why: string;
}

/** What the rules look at; the passages before have been settled, those behind have not. */
export interface Stage {
  readonly scene: Scene;
  readonly mentions: Mentions;
  readonly cues: readonly LikelyCue[];
  readonly passages: readonly Passage[];
  readonly settled: readonly Attribution[];
  readonly index: number;
}

export type SpeakerRule = (stage: Stage, passage: Passage) => Omit<Attribution, 'passage'> | null;

/** Text between two places, without marks and white space. */
export function wordsBetween({ text }: Scene, from: number, to: number): string {
  return text
    .slice(from, to)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
