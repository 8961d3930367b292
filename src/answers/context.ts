import type { ArchiveReader, KeptArticle } from '../archive/archive.ts';
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
  const kept = await reader.article(article);
  if (kept === null) return gone;
  const context = contextIn(kept, index);
  return context.kind === 'context'
    ? { ...context, saidBefore: await saidBefore(reader, { kept, index }) }
    : context;
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
