import type { Quantity, Quote } from '../reading.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { speakers, type WhoSays } from './by.ts';
import { draftOf, type Draft } from './draft.ts';
import { keyOf } from './key.ts';
import { measuredBy } from './kinds/index.ts';
import { lineOf, type Line } from './line.ts';
import { isNoise } from './noise/index.ts';
import { numeralsOf } from './numerals/index.ts';
import { mayHold } from './numerals/may-hold.ts';
import { refined } from './refine/index.ts';

/** The numbers of an article's body in the order of the text; years, hours, scores and numbers in names are none. */
export function findNumbers(doc: Doc, quotes: readonly Quote[]): readonly Quantity[] {
  const whoSays = speakers(quotes);
  return doc.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ start, end }) => mayHold(doc.text.slice(start, end)))
    .flatMap((sentence) => numbersOf(doc.text, sentence, whoSays));
}

function numbersOf(text: string, sentence: Sentence, whoSays: WhoSays): Quantity[] {
  const line = lineOf(text, sentence);
  const drafts = numeralsOf(line).map((numeral) => draftOf(numeral, measuredBy(line, numeral)));
  const news = drafts.filter((draft) => !isNoise(line, draft));
  return refined(line, news).map((draft) => finished(line, draft, sentence, whoSays));
}

function finished(line: Line, draft: Draft, sentence: Sentence, whoSays: WhoSays): Quantity {
  const { from, to, value, low, high, bound, trend, kind, unit, of } = draft;
  const start = line.tokens[from]?.start ?? sentence.start;
  const end = line.tokens[to - 1]?.end ?? sentence.end;
  const by = whoSays({ start, end }, sentence);
  return {
    start,
    end,
    text: line.text.slice(start, end),
    value,
    low,
    high,
    bound,
    trend,
    kind,
    unit,
    of,
    by,
    key: keyOf(line, draft, by !== null),
  };
}
