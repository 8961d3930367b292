import type { ArchiveReader, KeptArticle } from '../archive/archive.ts';
import { familyOf, folded } from '../reading/index.ts';
import { COMMON_WORDS } from './check/common-words.ts';
import { tokensIn } from './check/tokens.ts';
import { dayOf } from './show/article.ts';
import { quotePlace, showQuote } from './show/quote.ts';
import type { ShownQuote } from './shown.ts';

const CANDIDATES = 20;
const MOST = 3;
/** So much of the shorter one’s telling words both share, and so many. */
const LEAST_SHARED = 0.6;
const FEWEST_SHARED = 2;

/** A quote by its place. */
interface Spot {
  readonly kept: KeptArticle;
  readonly index: number | null;
}

/** What the same person said in other articles, not later than this, that is nearly the same; newest first. */
export async function saidBefore(reader: ArchiveReader, spot: Spot): Promise<ShownQuote[]> {
  const { kept, index } = spot;
  const quote = kept.reading.quotes[index ?? -1];
  if (quote === undefined || quote.name === null) return [];
  const who = folded(quote.name);
  const words = tellingWords(quote.text);
  const held = await reader.holding(quote.text, CANDIDATES);
  return held
    .filter(({ card }) => card.id !== kept.card.id && dayOf(card) <= dayOf(kept.card))
    .toSorted((a, b) => (dayOf(a.card) < dayOf(b.card) ? 1 : -1))
    .flatMap((other) => quotesLike(other, who, words))
    .slice(0, MOST);
}

function quotesLike(kept: KeptArticle, who: string, words: ReadonlySet<string>): ShownQuote[] {
  return kept.reading.quotes.flatMap(({ name, text }, index) => {
    const isTheirs = name !== null && folded(name) === who;
    const place = isTheirs && isAlike(words, tellingWords(text)) ? quotePlace(kept, index) : null;
    return place === null ? [] : [showQuote(place)];
  });
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (
    shared >= FEWEST_SHARED && shared / Math.max(1, Math.min(one.size, other.size)) >= LEAST_SHARED
  );
}

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    tokensIn(text)
      .filter(({ key }) => !COMMON_WORDS.has(key))
      .map(({ key }) => familyOf(key)),
  );
