import { CERTAIN_VERBS, NOUN_OR_VERB } from '../languages/en/verb-forms.ts';
import type { Tag, Word } from './doc.ts';

/** The tags with the slips put right that cost speakers: "Reed notes that", "he claims". */
export function retag(words: readonly Word[], stretchOf: readonly number[]): Tag[] {
  const tags = words.map((word) => word.tag);
  words.forEach((word, i) => {
    const tag = tags[i];
    if (tag === 'VERB') return;
    if (CERTAIN_VERBS.has(word.lower)) tags[i] = 'VERB';
    else if (NOUN_OR_VERB.has(word.lower) && actsAsVerb(words, tags, stretchOf, i))
      tags[i] = 'VERB';
  });
  return tags;
}

/** After a name or pronoun, before the start of a clause or a quote. */
function actsAsVerb(
  words: readonly Word[],
  tags: readonly Tag[],
  stretchOf: readonly number[],
  i: number,
): boolean {
  const before = tags[i - 1];
  const closes = (stretchOf[i - 1] ?? -1) >= 0;
  if (before !== 'PROPN' && before !== 'PRON' && before !== 'ADV' && !closes) return false;
  const next = words[i + 1];
  if (before === 'PROPN' && (stretchOf[i - 2] ?? -1) >= 0 && (stretchOf[i - 1] ?? -1) < 0)
    return true;
  if (!next || words[i]?.text !== words[i]?.lower) return false;
  if ((stretchOf[i + 1] ?? -1) >= 0 || next.text === ':') return true;
  return /^(?:DET|PRON|SCONJ|PROPN)$/.test(tags[i + 1] ?? '') || (next.text === ',' && closes);
}
