import type { Extent } from '../../text/doc.ts';
import type { Mention, Mentions } from '../../people/mention.ts';
import type { Cue } from '../../quotes/cue.ts';
import { isReportingNoun } from '../../quotes/noun-cue.ts';
import type { Run, Scene } from '../../text/scene.ts';

/** One "who said what" of an article marked up by hand. */
export interface GoldAttribution {
  readonly source: readonly Extent[];
  readonly cue: readonly Extent[];
  readonly content: readonly Extent[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Speech, not thought. */
  readonly speech: boolean;
  readonly head?: readonly Extent[];
  readonly silver_name?: string | null;
  readonly silver_how?: string | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly publisher?: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Numbers of the words that spans touch, in order, without marks. */
export function wordsIn(scene: Scene, spans: readonly Extent[]): number[] {
  const found: number[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    for (let i = firstFrom(scene, start); i < scene.words.length; i++) {
      const word = scene.words[i];
      if (!word || word.start >= end) break;
      if (/[\p{L}\p{N}]/u.test(word.form.text)) found.push(i);
    }
  }
  return found;
}

function firstFrom({ words }: Scene, place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word of a gold cue that the reader would take for it: "according", else the last verb, else a noun, else a colon. */
export function cueWord(scene: Scene, { cue }: GoldAttribution): number {
  const words = wordsIn(scene, cue);
  const according = words.find((i) => scene.words[i]?.form.lower === 'according');
  return (
    according ??
    words.findLast((i) => scene.tags[i] === 'VERB') ??
    words.findLast((i) => isReportingNoun(scene, i)) ??
    colonIn(scene, cue)
  );
}

/** The colon that alone is a cue; -1 for none. */
function colonIn(scene: Scene, [only]: readonly Extent[]): number {
  if (!only || only.end - only.start !== 1) return -1;
  const i = firstFrom(scene, only.start);
  return scene.words[i]?.form.text === ':' ? i : -1;
}

/** The mention that a gold source means: the one that holds its head, else the first in it; the owner of a noun that reports stands inside another mention. */
export function sourceMention(
  scene: Scene,
  mentions: Mentions,
  { source, head }: GoldAttribution,
  cue: Pick<Cue, 'shape' | 'source'> | null,
): Mention | null {
  const heads = new Set(wordsIn(scene, head?.length ? head : []));
  const inside = new Set(wordsIn(scene, source));
  const owner = cue?.shape === 'owner' ? cue.source : null;
  if (owner && inside.has(owner.head)) return owner;
  const touching = mentions.list.filter(({ head: word }) => inside.has(word));
  return touching.find((mention) => heads.has(mention.head)) ?? touching[0] ?? null;
}

/** How well a run of words fits others: shared words over all words. */
export function fit(scene: Scene, { from, to }: Run, words: ReadonlySet<number>): number {
  let shared = 0;
  let own = 0;
  for (let i = from; i < to; i++) {
    if (!/[\p{L}\p{N}]/u.test(scene.words[i]?.form.text ?? '')) continue;
    own++;
    if (words.has(i)) shared++;
  }
  return shared / (own + words.size - shared);
}
