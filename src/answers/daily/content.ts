import type { ArchiveReader, DailyOrder, QuotePlace } from '../../archive/archive.ts';
import type { DailyAnswer, DailyPerson } from './daily-answer.ts';
import type { ShownNumber } from '../shown.ts';
import { PAGE } from '../page.ts';
import { changesInShort } from '../changes/answer-changes.ts';
import { showArticle } from '../show/article.ts';
import { rankedNumbers } from '../show/number.ts';
import { quotePlace, showQuote } from '../show/quote.ts';
import { shownVoices } from '../who.ts';
import { best } from './best.ts';
import { freshArticles, type Fresh } from './fresh.ts';
import { readSlot } from './slot.ts';

/** So many more articles follow in the thread. */
const MOST_IN_THREAD = 20;

/** What the post of a slot says of articles up to `upTo`; `null` when nothing is new. */
export async function dailyContent(
  reader: ArchiveReader,
  order: DailyOrder,
  slot: string,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<DailyAnswer | null> {
  const { told, fresh, unread } = await freshArticles(reader, order, upTo);
  if (fresh.length === 0) return null;
  const news = fresh.filter(({ before }) => before === null);
  const items = fresh.length + unread;
  const edited = fresh.flatMap(changeOf);
  return {
    kind: 'daily',
    ...readSlot(slot),
    channel: order.channel,
    owner: order.owner,
    people: peopleIn(fresh),
    numbers: numbersIn(fresh),
    articles: news.slice(0, PAGE).map(articleOf),
    rest: news.slice(PAGE, PAGE + MOST_IN_THREAD).map(articleOf),
    changes: edited.slice(0, PAGE),
    unlisted:
      Math.max(0, news.length - PAGE - MOST_IN_THREAD) + Math.max(0, edited.length - PAGE) + unread,
    items,
    waits: items < (order.least ?? 1),
    preview: null,
    told,
  };
}

/** With the sentence that tells most, in the article's own words. */
const articleOf = ({ kept }: Fresh): DailyAnswer['articles'][number] => ({
  article: showArticle(kept.card),
  sentence: kept.reading.summary[0]?.text ?? null,
});

/** An article that was told of before, and how it has changed since. */
function changeOf({ kept, before }: Fresh): DailyAnswer['changes'][number][] {
  if (before === null) return [];
  return [{ article: showArticle(kept.card), says: changesInShort(before, kept) }];
}

/** The most quoted, each with the best of the new quotes. */
function peopleIn(fresh: readonly Fresh[]): DailyPerson[] {
  const voices = new Map<string, QuotePlace[]>();
  for (const place of fresh.flatMap(placesIn)) {
    const { name, confidence } = place.quote;
    if (name === null || confidence === 'uncertain') continue;
    voices.set(name, [...(voices.get(name) ?? []), place]);
  }
  return [...voices]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([name, places]) => personOf(name, places, fresh))
    .slice(0, PAGE);
}

function placesIn({ kept, quotes }: Fresh): QuotePlace[] {
  return quotes.flatMap(({ index }) => quotePlace(kept, index) ?? []);
}

/** One who is nobody by name ("a neighbour") is not put in the post. */
function personOf(name: string, places: QuotePlace[], fresh: readonly Fresh[]): DailyPerson[] {
  const quote = best(places);
  const voice = fresh.flatMap(({ kept }) => shownVoices(kept)).find((each) => each.name === name);
  if (quote === null || voice === undefined || voice.type === 'unnamed') return [];
  return [{ person: { ...voice, quotes: places.length }, quote: showQuote(quote) }];
}

/** Those that a fact-checker wants most. */
function numbersIn(fresh: readonly Fresh[]): ShownNumber[] {
  return rankedNumbers(fresh)
    .filter(({ key }) => key)
    .slice(0, PAGE);
}
