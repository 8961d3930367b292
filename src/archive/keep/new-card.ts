import type { ArticleCard, NewArticle } from '../archive.ts';
import { isHole } from '../corrections/hole.ts';
import { alsoAt } from '../story/addresses.ts';
import type { Place } from '../story/place.ts';

/** The card of an article that is written as number `id`. */
export function newCard(
  id: number,
  article: NewArticle,
  { standing, also }: Pick<Place, 'standing' | 'also'>,
): ArticleCard {
  const { reading, url, title, addedBy, now } = article;
  return {
    id,
    title,
    url,
    author: reading.author,
    date: reading.date,
    addedAt: new Date(now).toISOString(),
    addedBy,
    quotes: reading.quotes.filter((quote) => !isHole(quote)).length,
    numbers: reading.numbers.length,
    revises: standing?.id ?? null,
    ...alsoAt(also, article),
    ...(article.leftOut !== undefined && { leftOut: article.leftOut }),
  };
}
