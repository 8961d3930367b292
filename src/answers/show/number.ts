import type { ArticleCard, KeptArticle } from '../../archive/archive.ts';
import type { Quantity } from '../../reading/index.ts';
import type { ShownNumber } from '../shown.ts';
import { sourceOf } from './article.ts';
import { numberAt, placesOf, type Place } from './paragraphs.ts';

/** From here on it is a key number. */
const KEY = 2;

/** Whether a fact-checker wants it first. */
const isKey = ({ key }: Quantity): boolean => key >= KEY;

/** Numbers of one article. */
export interface NumbersOf {
  readonly kept: KeptArticle;
  readonly numbers: readonly Quantity[];
}

/** The numbers of several articles, those that a fact-checker wants most first; of equals, in the articles' order. */
export function rankedNumbers(articles: readonly NumbersOf[]): ShownNumber[] {
  return articles
    .flatMap(({ kept, numbers }) =>
      showNumbers(kept, numbers).map((shown, i) => ({ shown, key: numbers[i]?.key ?? 0 })),
    )
    .toSorted((a, b) => b.key - a.key)
    .map(({ shown }) => shown);
}

function showNumbers({ card, reading }: KeptArticle, numbers: readonly Quantity[]): ShownNumber[] {
  const places = placesOf(reading);
  return numbers.map((number) => shownIn(card, places, number));
}

/** One number with all that is told of it. */
export const showNumber = ({ card, reading }: KeptArticle, number: Quantity): ShownNumber =>
  shownIn(card, placesOf(reading), number);

const shownIn = (card: ArticleCard, places: readonly Place[], number: Quantity): ShownNumber => ({
  words: number.text,
  of: number.of,
  by: number.by,
  trend: number.trend,
  key: isKey(number),
  source: sourceOf(card, numberAt(places, number.start), number.text),
});
