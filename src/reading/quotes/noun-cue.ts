import { SPEECH_NOUNS } from '../languages/en/speech-nouns.ts';
import type { Mention, Mentions } from '../people/mention.ts';
import { isQuoted, lowerAt, tagAt, isOwning, type Scene } from '../text/scene.ts';

/** What is reported begins at most so many words behind the noun. */
const REACH = 9;

/** "her claim on Monday that …", "a warning by Reed that “…”": whether a noun reports, and a clause or quote follows. */
export function isReportingNoun(scene: Scene, i: number): boolean {
  return (
    scene.tags[i] === 'NOUN' && SPEECH_NOUNS.has(lowerAt(scene, i)) && contentBehind(scene, i) > 0
  );
}

/** Whose words a reporting noun means, and how they stand to it; `null` where the sentence does not say. */
export function ownerOf(
  scene: Scene,
  mentions: Mentions,
  i: number,
): { readonly source: Mention; readonly shape: 'owner' | 'by' } | null {
  const to = contentBehind(scene, i);
  for (let k = i + 1; k < to; k++) {
    if (!/^(?:by|from)$/.test(lowerAt(scene, k))) continue;
    const source = mentions.startingAt(k + 1);
    if (source) return { source, shape: 'by' };
  }
  const phrase = mentions.endingAt(i + 1);
  const source = phrase && ownerIn(scene, phrase, i);
  return source && { source, shape: 'owner' };
}

/** Place of the first word that is reported; 0 for none. */
function contentBehind(scene: Scene, i: number): number {
  for (let k = i + 1; k <= i + REACH && scene.unitOf[k] === scene.unitOf[i]; k++) {
    if (isQuoted(scene, k)) return k;
    if (lowerAt(scene, k) === 'that' && scene.tags[k] !== 'DET') return k;
    if (!BETWEEN.test(tagAt(scene, k))) return 0;
  }
  return 0;
}

/** "on Monday", "by the mayor", "from Ann Reed". */
const BETWEEN = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/;

/** "his" of "his claim", "Reed" of "Mayor Reed's bold claim". */
function ownerIn(scene: Scene, { from }: Mention, noun: number): Mention | null {
  for (let k = noun - 1; k > from; k--) if (isOwning(scene, k)) return ownerBefore(scene, from, k);
  return OWNING.test(lowerAt(scene, from)) && noun > from
    ? { from, to: from + 1, head: from, kind: 'pronoun' }
    : null;
}

const OWNING = /^(?:his|her|its|their)$/;

function ownerBefore(scene: Scene, from: number, to: number): Mention {
  const kind = tagAt(scene, to - 1) === 'PROPN' ? 'name' : 'role';
  return { from, to, head: to - 1, kind };
}
