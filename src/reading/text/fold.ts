import { COUNTRY_OF } from '../languages/en/countries.ts';

/** Words in lower case without accents and marks, parted by single blanks: "Aymenn al-Timimi" is "aymenn al timimi". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same as a list; empty when there is no word. */
export function foldedWords(text: string): string[] {
  const words = folded(text);
  return words === '' ? [] : words.split(' ');
}

const ENDINGS = /(?:es|s|ed|ing|e)$/;
const SHORTEST_STEM = 3;

/** What folded words of one family share: "fight" of fights and fighting, "france" of French. */
export function familyOf(word: string): string {
  const known = COUNTRY_OF.get(word) ?? word;
  const bare = known.replace(/ies$/, 'y').replace(ENDINGS, '');
  return bare.length < SHORTEST_STEM ? known : bare;
}
