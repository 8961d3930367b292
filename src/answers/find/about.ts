import type { Quantity, Reading } from '../../reading/index.ts';
import { foldedWords } from '../fold.ts';
import { placesOf } from '../show/paragraphs.ts';

/** Whether a number's paragraph holds a word that begins like each wanted one. */
export function numberAbout(reading: Reading, number: Quantity, words: readonly string[]): boolean {
  const place = placesOf(reading).findLast(({ start }) => start <= number.start);
  const there = foldedWords(reading.text.slice(place?.start ?? 0, place?.end ?? 0));
  return words.every((word) => there.some((each) => each.startsWith(word)));
}
