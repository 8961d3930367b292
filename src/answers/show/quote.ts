import type { QuotePlace } from '../../archive/archive.ts';
import type { ShownQuote } from '../shown.ts';
import { sourceOf } from './article.ts';
import { howKnown, labelOf, reportingWords, shownWords } from './words.ts';

export function showQuote({ article, index, quote, paragraph }: QuotePlace): ShownQuote {
  const { kind, name, relay, confidence } = quote;
  return {
    words: shownWords(quote),
    kind,
    label: labelOf(quote),
    name,
    cue: reportingWords(quote),
    relay,
    confidence,
    how: howKnown(quote),
    source: sourceOf(article, paragraph, quote.text),
    context: { ask: 'context', article: article.id, index },
  };
}
