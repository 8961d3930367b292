import type { QuotePlace } from '../../archive/archive.ts';
import type { QuoteKind } from '../../reading/index.ts';

const worth: Readonly<Record<QuoteKind, number>> = { direct: 4, mixed: 2, indirect: 0 };
/** A quote of this length can stand alone and is quickly read, in characters. */
const GOOD_LENGTH = { least: 40, most: 280 } as const;

/** The quote that best stands for what somebody said: in their own words, surely theirs, neither a scrap nor a speech; the first of equals. */
export function best(places: readonly QuotePlace[]): QuotePlace | null {
  const ranked = places
    .map((place) => ({ place, points: pointsOf(place) }))
    .toSorted((a, b) => b.points - a.points);
  return ranked[0]?.place ?? null;
}

function pointsOf({ quote }: QuotePlace): number {
  const { length } = quote.text;
  const fits = length >= GOOD_LENGTH.least && length <= GOOD_LENGTH.most;
  return worth[quote.kind] + (quote.confidence === 'named' ? 1 : 0) + (fits ? 3 : 0);
}
