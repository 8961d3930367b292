import type { ArchiveReader, KeptArticle } from '../archive/archive.ts';
import type { Quote } from '../reading/index.ts';
import type { Answer } from './answer.ts';
import { saidBefore } from './said-before.ts';
import { placesOf } from './show/paragraphs.ts';
import { quotePlace, showQuote } from './show/quote.ts';

const gone: Answer = {
  kind: 'trouble',
  code: 'no-such-quote',
  says: 'That quote is not in the archive any more. Ask again to see what is.',
};

/** A quote with its paragraph, the one before and the one after. */
export async function answerContext(
  reader: ArchiveReader,
  { article, index }: { readonly article: number; readonly index: number },
): Promise<Answer> {
  const asked = await reader.article(article);
  if (asked === null) return gone;
  const { kept, index: at } = await asItIsNow(reader, { kept: asked, index });
  const context = contextIn(kept, at);
  return context.kind === 'context'
    ? { ...context, saidBefore: await saidBefore(reader, { kept, index: at }) }
    : context;
}

interface Place {
  readonly kept: KeptArticle;
  readonly index: number;
}

/** The same quote in the newest revision, where it has not changed; else where it was asked for. */
async function asItIsNow(reader: ArchiveReader, place: Place): Promise<Place> {
  const { kept } = place;
  const newest = await newestOf(reader, kept);
  const index = newest === null ? null : sameQuote(kept.reading.quotes[place.index], newest);
  return newest === null || index === null ? place : { kept: newest, index };
}

async function newestOf(reader: ArchiveReader, { card }: KeptArticle): Promise<KeptArticle | null> {
  const id = card.url === null ? null : await reader.byUrl(card.url);
  return id === null || id === card.id ? null : await reader.article(id);
}

/** Where the same words stand; `null` where they don't, or more than once. */
function sameQuote(quote: Quote | undefined, { reading }: KeptArticle): number | null {
  const places = reading.quotes.flatMap(({ text }, at) => (text === quote?.text ? [at] : []));
  return places.length === 1 && quote?.text !== '' ? (places[0] ?? null) : null;
}

function contextIn(kept: KeptArticle, index: number): Answer {
  const { reading } = kept;
  const place = quotePlace(kept, index);
  if (place === null) return gone;
  const { quote } = place;
  const places = placesOf(reading);
  const at = places.findLastIndex(({ start }) => start <= quote.start);
  const cut = (i: number): string | null => {
    const one = places[i];
    return one === undefined ? null : reading.text.slice(one.start, one.end);
  };
  const { start = quote.start, end = quote.end } = places[at] ?? {};
  return {
    kind: 'context',
    quote: showQuote(place),
    before: cut(at - 1),
    paragraph: {
      head: reading.text.slice(start, quote.start),
      quote: reading.text.slice(quote.start, quote.end),
      tail: reading.text.slice(quote.end, Math.max(end, quote.end)),
    },
    after: cut(at + 1),
    saidBefore: [],
  };
}
