import { paragraphsOf, type Reading } from '../../reading/index.ts';

/** A paragraph with its number: counted from 1, the title is 0. */
export interface Place {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export function placesOf({ text, title }: Pick<Reading, 'text' | 'title'>): readonly Place[] {
  const all = paragraphsOf(text);
  const first = all[0];
  const titled = title !== null && first !== undefined && title.start < first.end;
  return all.map(({ start, end }, i) => ({ number: titled ? i : i + 1, start, end }));
}

/** Number of the paragraph that an offset lies in; 1 when it lies in none. */
export function numberAt(places: readonly Place[], offset: number): number {
  return places.findLast(({ start }) => start <= offset)?.number ?? places[0]?.number ?? 1;
}
