import type { ArticleCard } from '../../archive/archive.ts';
import type { ShownArticle, Source } from '../shown.ts';
import { linkTo } from './link.ts';

export function showArticle(card: ArticleCard): ShownArticle {
  const { id, title, url, author, addedBy, quotes, numbers, also, leftOut } = card;
  const shown = { id, title, url, author, addedBy, quotes, numbers, day: dayOf(card) };
  return {
    ...shown,
    ...(also !== undefined && { also }),
    ...(leftOut !== undefined && { leftOut }),
  };
}

/** The article's own day, else the day it was added. */
export function dayOf({ date, addedAt }: ArticleCard): string {
  return (date ?? addedAt).slice(0, 10);
}

/** Where `words` stand in an article. */
export function sourceOf(card: ArticleCard, paragraph: number, words: string): Source {
  return {
    article: card.id,
    title: card.title,
    day: dayOf(card),
    paragraph,
    link: isAddress(card.url) ? linkTo(card.url, words) : null,
  };
}

/** A wire story has a name instead, which leads nowhere. */
const isAddress = (url: string | null): url is string => url !== null && /^https?:/i.test(url);
