import type { Extent, Tag, Word } from './doc.ts';
import { factsOf } from './tagger/facts.ts';
import { formAt, type Form } from './forms.ts';
import { tagsOf, type TagWeights } from './tagger/tagger.ts';
import { eachToken } from './tokens.ts';

/** The words of each stretch of the text, in order, with tags. White space and control characters are nobody's. */
export function wordsOf(text: string, extents: readonly Extent[], weights: TagWeights): Word[][] {
  const all = extents.map((extent) => tokensOf(text, extent));
  const facts = factsOf(all.map(({ forms }) => forms));
  return all.map(({ places, forms }) => {
    const tags = tagsOf(forms, facts, weights);
    return forms.map((form, i) => {
      const start = places[i] ?? 0;
      const end = start + form.text.length;
      return { start, end, tag: settled(tags, i), form };
    });
  });
}

/** “There are 20 blank Swiss forms”: between a bare number and an adjective stands another, whatever else the word may be. */
function settled(tags: readonly Tag[], i: number): Tag {
  const tag = tags[i] ?? 'X';
  if (tag !== 'VERB' || i === 0) return tag;
  const isCounted = tags[i - 1] === 'NUM' && tags[i + 1] === 'ADJ';
  return isCounted && (i === 1 || tags[i - 2] !== 'DET') ? 'ADJ' : tag;
}

interface Tokens {
  readonly places: readonly number[];
  readonly forms: readonly Form[];
}

function tokensOf(text: string, extent: Extent): Tokens {
  const places: number[] = [];
  const forms: Form[] = [];
  eachToken(text, extent, (from, to) => {
    places.push(from);
    forms.push(formAt(text, from, to));
  });
  return { places, forms };
}
