import { createHash } from 'node:crypto';
import { familyOf, folded, foldedWords } from '../reading/index.ts';
import { commonWords } from './common-words.ts';

const LONGEST_TOKEN = 40;

/** The families of the words of a text, each once, the commonest words left out: "The fighters fight" is fighter, fight. */
export function tokensOf(text: string): string[] {
  const tokens = new Set<string>();
  for (const piece of text.split(BLANKS)) for (const token of tokensIn(piece)) tokens.add(token);
  return [...tokens];
}

const quoteTokens = new WeakMap<object, readonly string[]>();

/** The same of a quote, worked out once: its words stand in one list and are left out of another. */
export function tokensOfQuote(quote: { readonly text: string }): readonly string[] {
  const known = quoteTokens.get(quote) ?? tokensOf(quote.text);
  quoteTokens.set(quote, known);
  return known;
}

const BLANKS = /\s+/;
/** Most of a text is made of few words, and to fold one costs more than all else that is done with it. */
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 40;
const known = new Map<string, readonly string[]>();

/** The same of what stands between two blanks. */
function tokensIn(piece: string): readonly string[] {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const words = foldedWords(piece).filter((word) => !commonWords.has(word));
  const tokens = words.map((word) => familyOf(word).slice(0, LONGEST_TOKEN));
  if (piece.length > LONGEST_KNOWN) return tokens;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(piece, tokens);
  return tokens;
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
