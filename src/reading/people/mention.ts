import type { Run, Scene } from '../text/scene.ts';
import type { Span } from '../reading.ts';

/** name: holds a proper noun · role: a common noun · pronoun: he, they · relative: who, which · bare: another, some. */
export type MentionKind = 'name' | 'role' | 'pronoun' | 'relative' | 'bare';

/** Words that stand for someone or something. */
export interface Mention extends Run {
  /** Number of the word that the others belong to: "chief" in "the chief of police". */
  readonly head: number;
  readonly kind: MentionKind;
}

/** The mentions of an article in order, and which one a word begins, ends or lies in (-1 for none). */
export interface Mentions {
  readonly list: readonly Mention[];
  /** Names within others that own what these mean, in order: "Reed" in "Reed's house". */
  readonly owners: readonly Mention[];
  readonly startingAt: (word: number) => Mention | null;
  readonly endingAt: (word: number) => Mention | null;
}

export function spanOf(scene: Scene, { from, to }: Run): Span {
  const start = scene.words[from]?.start ?? 0;
  const end = scene.words[to - 1]?.end ?? start;
  return { start, end, text: scene.text.slice(start, end) };
}

/** Place in an ordered list of the last mention that begins before a word; -1 for none. */
export function lastBefore(people: readonly Mention[], word: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.from ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
