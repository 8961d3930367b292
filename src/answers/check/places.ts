import type { KeptArticle } from '../../archive/archive.ts';
import type { CheckedPlace } from '../answer.ts';
import { sourceOf } from '../show/article.ts';
import { numberAt, placesOf } from '../show/paragraphs.ts';
import { quotePlace, showQuote } from '../show/quote.ts';
import { compare, isBetter, type Comparison } from './compare.ts';
import { isSaidBy } from './speaker.ts';

/** A stretch of an article that a pasted quote is compared with. */
export interface Compared {
  readonly kept: KeptArticle;
  readonly comparison: Comparison;
  /** The place in `reading.quotes` of the quote that most of it belongs to; `null` when it belongs to none. */
  readonly index: number | null;
}

/** Every stretch that is like the pasted words, best first: of equals what `name` has said, then what is in marks, then the newest. */
export function comparedWith(
  text: string,
  name: string | null,
  articles: readonly KeptArticle[],
): Compared[] {
  return articles
    .flatMap((kept) =>
      compare(text, kept.reading).map((comparison) => ({
        kept,
        comparison,
        index: quoteAt(kept, comparison),
      })),
    )
    .toSorted(
      (a, b) =>
        Number(b.comparison.isFound) - Number(a.comparison.isFound) ||
        isBetter({ ...a.comparison, likeness: 0 }, { ...b.comparison, likeness: 0 }) ||
        Math.round(20 * (b.comparison.likeness - a.comparison.likeness)) ||
        Number(isSaidBy(b, name)) - Number(isSaidBy(a, name)) ||
        Number(a.comparison.own === 'none') - Number(b.comparison.own === 'none') ||
        b.kept.card.id - a.kept.card.id,
    );
}

/** The quote that holds most of a stretch. */
function quoteAt({ reading }: KeptArticle, { start, end }: Comparison): number | null {
  const ranked = reading.quotes
    .map((quote, index) => ({
      index,
      shared: Math.min(quote.end, end) - Math.max(quote.start, start),
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  return ranked[0]?.index ?? null;
}

/** The stretch as it is shown. */
export function placeOf({ kept, comparison, index }: Compared): CheckedPlace {
  const { card, reading } = kept;
  const { start, end } = comparison;
  const words = reading.text.slice(start, end);
  const places = placesOf(reading);
  const quote = index === null ? null : quotePlace(kept, index);
  return {
    words,
    quote: quote && showQuote(quote),
    source: sourceOf(card, numberAt(places, start), words),
  };
}
