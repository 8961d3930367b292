import { BARE_WORDS, PERSONAL_PRONOUNS } from '../languages/en/pronouns.ts';
import type { Extent } from '../text/doc.ts';
import type { Quote } from '../reading.ts';

/** Longer descriptions of a speaker are no name for a table. */
const LONGEST = 60;

/** Who gives the numbers of an article, asked in the order of the text: the speaker of the words around, or the source that the sentence names. */
export function speakers(
  quotes: readonly Quote[],
): (at: Extent, sentence: Extent) => string | null {
  let first = 0;
  return (at, sentence) => {
    while (first < quotes.length && (quotes[first]?.end ?? 0) <= sentence.start) first++;
    let source: Quote | null = null;
    for (let i = first; i < quotes.length; i++) {
      const quote = quotes[i];
      if (quote === undefined || quote.start >= sentence.end) break;
      if (quote.start <= at.start && at.end <= quote.end) return sayer(quote);
      if (/^according /i.test(quote.cue?.text ?? '')) source = quote;
    }
    return source && sayer(source);
  };
}

/** The name, or the words for one who has none: "U.S. officials". */
function sayer({ name, speaker }: Quote): string | null {
  if (name !== null) return name;
  const words = speaker?.text ?? '';
  const first = words.toLowerCase().split(' ')[0] ?? '';
  const says =
    words !== '' &&
    words.length <= LONGEST &&
    !PERSONAL_PRONOUNS.has(first) &&
    !BARE_WORDS.has(first);
  return says ? words : null;
}
