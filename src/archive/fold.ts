import { createHash } from 'node:crypto';
import { familyOf, folded, foldedWords } from '../reading/index.ts';
import { commonWords } from './common-words.ts';

const LONGEST_TOKEN = 40;

/** The families of the words of a text, each once, the commonest words left out: "The fighters fight" is fighter, fight. */
export function tokensOf(text: string): string[] {
  const words = foldedWords(text).filter((word) => !commonWords.has(word));
  return [...new Set(words.map((word) => familyOf(word).slice(0, LONGEST_TOKEN)))];
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
