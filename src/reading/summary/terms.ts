import type { Sentence, Tag } from '../text/doc.ts';
import { lengthOfAll, type Vector } from './vectors.ts';

/** The content words of some sentences, weighed by how few of the sentences have them. */
export interface Terms {
  /** One vector a sentence. */
  readonly vectors: readonly Vector[];
  /** How many different stems the sentences have. */
  readonly many: number;
  /** A text outside, such as the headline, by the same stems; those that no sentence has are left out. */
  readonly vectorOf: (sentences: readonly Sentence[]) => Vector;
}

export function termsOf(sentences: readonly Sentence[]): Terms {
  const numbers = new Map<string, number>();
  const counts = sentences.map((sentence) => countsOf([sentence], numbers, true));
  const frequency = new Float64Array(numbers.size);
  for (const { terms } of counts)
    for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
  const weighed = ({ terms, times }: Counts): Vector => {
    const weights = terms.map(
      (term, k) => (times[k] ?? 0) * Math.log(1 + sentences.length / (frequency[term] ?? 1)),
    );
    return { terms, weights, length: lengthOfAll(weights) };
  };
  return {
    vectors: counts.map(weighed),
    many: numbers.size,
    vectorOf: (others) => weighed(countsOf(others, numbers, false)),
  };
}

const isContent = (tag: Tag): boolean =>
  tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || tag === 'ADJ' || tag === 'NUM';

/** The stems of a text by their numbers, each once, in the order in which they come first, and how often each comes. */
interface Counts {
  readonly terms: readonly number[];
  readonly times: readonly number[];
}

function countsOf(
  sentences: readonly Sentence[],
  numbers: Map<string, number>,
  learns: boolean,
): Counts {
  const terms: number[] = [];
  const times: number[] = [];
  for (const { words } of sentences)
    for (const { form, tag } of words) {
      const term = isContent(tag) ? termOf(form.stem, numbers, learns) : -1;
      if (term < 0) continue;
      const known = terms.indexOf(term);
      if (known >= 0) times[known] = (times[known] ?? 0) + 1;
      else {
        terms.push(term);
        times.push(1);
      }
    }
  return { terms, times };
}

/** The number of a stem; -1 for one that is not known and not to be learnt. */
function termOf(stem: string, numbers: Map<string, number>, learns: boolean): number {
  const known = numbers.get(stem);
  if (known !== undefined) return known;
  if (!learns) return -1;
  numbers.set(stem, numbers.size);
  return numbers.size - 1;
}
