import { BARE_WORDS, PERSONAL_PRONOUNS } from '../languages/en/pronouns.ts';
import type { Extent } from '../text/doc.ts';
import type { Quote } from '../reading.ts';

/** Longer descriptions of a speaker are no name for a table. */
const LONGEST = 60;

/** Who gives a number that stands in a sentence; `null` for the article itself. */
export type WhoSays = (at: Extent, sentence: Extent) => string | null;

/** Asked in the order of the text: the speaker of the words around, or the source that the sentence names. */
export function speakers(quotes: readonly Quote[]): WhoSays {
  let first = 0;
  return (at, sentence) => {
    while (first < quotes.length && (quotes[first]?.end ?? 0) <= sentence.start) first++;
    const near = quotesWithin(quotes, first, sentence);
    const around = near.find(({ start, end }) => start <= at.start && at.end <= end);
    const source =
      around ??
      near.find((quote) => isTrailed(quote, at)) ??
      near.findLast(({ cue }) => /^according /i.test(cue?.text ?? ''));
    return source === undefined ? null : sayer(source);
  };
}

/** "It took 2,000 a month, but now it is down, Reed said": words behind a sentence give all of it to the speaker. */
const isTrailed = ({ kind, cue, start, end }: Quote, at: Extent): boolean =>
  kind === 'indirect' && cue !== null && cue.start >= end && at.end <= start;

function quotesWithin(quotes: readonly Quote[], first: number, { end }: Extent): readonly Quote[] {
  let last = first;
  while (last < quotes.length && (quotes[last]?.start ?? end) < end) last++;
  return quotes.slice(first, last);
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
