import type { KeptArticle, QuotePlace } from '../../archive/archive.ts';
import type { ShownQuote } from '../shown.ts';
import { sourceOf } from './article.ts';
import { dayAt } from './day-at.ts';
import { numberAt, placesOf } from './paragraphs.ts';
import { howKnown, labelOf, reportingWords, shownWords } from './words.ts';

const shown = new WeakMap<QuotePlace, ShownQuote>();

/** A quote as it is shown; of one that is at hand still it is worked out once. */
export function showQuote(place: QuotePlace): ShownQuote {
  const known = shown.get(place) ?? newlyShown(place);
  shown.set(place, known);
  return known;
}

function newlyShown({ article, index, quote, paragraph, corrected }: QuotePlace): ShownQuote {
  const { kind, name, relay, confidence } = quote;
  return {
    words: shownWords(quote),
    kind,
    label: labelOf(quote),
    name,
    cue: reportingWords(quote),
    relay,
    confidence,
    how: corrected ? 'put right by hand' : howKnown(quote),
    source: sourceOf(article, paragraph, quote.text),
    corrected: corrected ? { by: corrected.by, day: dayAt(corrected.at) } : null,
    context: { ask: 'context', article: article.id, index },
  };
}

/** A quote of an article, by its place in `reading.quotes`; `null` when there is none, or it was withdrawn. */
export function quotePlace({ card, reading, corrected }: KeptArticle, index: number) {
  const quote = reading.quotes[index];
  if (quote === undefined || quote.text === '') return null;
  return {
    article: card,
    index,
    quote,
    paragraph: numberAt(placesOf(reading), quote.start),
    corrected: corrected?.find((each) => each.index === index),
  };
}
