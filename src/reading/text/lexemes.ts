import { stemOf } from '../languages/en/stem.ts';
import { numberOf } from '../model/sink.ts';

/** What later steps ask of a word again and again, worked out once. */
export interface Lexeme {
  /** The number of the word in lower case. */
  readonly word: number;
  readonly stem: string;
  readonly stemNumber: number;
}

const known = new Map<string, Lexeme>();
/** Names and numbers have no end; then all are looked at anew. */
const MOST = 30_000;

/** What is to be known of a word in lower case, looked at once. */
export function lexemeOf(lower: string): Lexeme {
  const found = known.get(lower);
  if (found) return found;
  if (known.size >= MOST) known.clear();
  const stem = stemOf(lower);
  const lexeme = { word: numberOf(lower), stem, stemNumber: numberOf(stem) };
  known.set(lower, lexeme);
  return lexeme;
}
