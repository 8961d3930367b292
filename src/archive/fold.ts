import { createHash } from 'node:crypto';
import { commonWords } from './common-words.ts';

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

const ENDINGS = /(?:es|s|ed|ing|e)$/;
const SHORTEST_STEM = 3;
const LONGEST_TOKEN = 40;

/** The families of the words of a text, each once, the commonest words left out: "The fighters fight" is fighter, fight. */
export function tokensOf(text: string): string[] {
  const words = folded(text)
    .split(' ')
    .filter((word) => word !== '' && !commonWords.has(word));
  return [...new Set(words.map(familyOf))];
}

function familyOf(word: string): string {
  const bare = word.replace(/ies$/, 'y').replace(ENDINGS, '');
  return (bare.length < SHORTEST_STEM ? word : bare).slice(0, LONGEST_TOKEN);
}

const LONGEST_ID = 64;
const KEPT_OF_LONG = 40;

/** Who a name is, over all articles: stable, short enough for a button. */
export function personIdOf(name: string): string {
  const id = folded(name);
  if (id !== '' && id.length <= LONGEST_ID) return id;
  const digest = createHash('sha256')
    .update(id === '' ? name : id)
    .digest('hex');
  return `${id.slice(0, KEPT_OF_LONG)}#${digest.slice(0, 16)}`;
}
