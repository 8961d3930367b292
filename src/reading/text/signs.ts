import type { Tag, Word } from './doc.ts';
import { lexemeOf } from './lexemes.ts';

/** Each word as numbers, so that evidence can be weighed without strings. */
export interface Signs {
  readonly word: Int32Array;
  /** Of the word's stem: "said" and "says" have the same. */
  readonly stem: Int32Array;
  /** Small words and marks as themselves, all others by their tag, verbs by their ending too. */
  readonly kind: Int32Array;
  /** Word and kind as one looks outside the marks: words in marks are all alike. */
  readonly seenWord: Int32Array;
  readonly seenKind: Int32Array;
  /** How many words before each are in marks, verbs outside them, auxiliaries outside them; one longer than the words. */
  readonly quoted: Int32Array;
  readonly verbs: Int32Array;
  readonly helpers: Int32Array;
}

export function signsOf(
  words: readonly Word[],
  tags: readonly Tag[],
  stretchOf: Int32Array,
): Signs {
  const signs = {
    word: new Int32Array(words.length),
    stem: new Int32Array(words.length),
    kind: new Int32Array(words.length),
  };
  words.forEach(({ lower }, i) => {
    const { word, stemNumber } = lexemeOf(lower);
    signs.word[i] = word;
    signs.stem[i] = stemNumber;
    signs.kind[i] = kindOf(tags[i] ?? 'X', lower, word);
  });
  const seen = (numbersOf: Int32Array): Int32Array =>
    numbersOf.map((number, i) => ((stretchOf[i] ?? -1) >= 0 ? QUOTED : number));
  const outside = { seenWord: seen(signs.word), seenKind: seen(signs.kind) };
  return { ...signs, ...outside, ...countsOf(tags, stretchOf) };
}

/** Stands for words inside quotation marks. */
const QUOTED = 97;

function countsOf(
  tags: readonly Tag[],
  stretchOf: Int32Array,
): Pick<Signs, 'quoted' | 'verbs' | 'helpers'> {
  const counted = (counts: (i: number) => boolean): Int32Array => {
    const sums = new Int32Array(tags.length + 1);
    for (let i = 0; i < tags.length; i++) sums[i + 1] = (sums[i] ?? 0) + (counts(i) ? 1 : 0);
    return sums;
  };
  const isQuoted = (i: number): boolean => (stretchOf[i] ?? -1) >= 0;
  return {
    quoted: counted(isQuoted),
    verbs: counted((i) => tags[i] === 'VERB' && !isQuoted(i)),
    helpers: counted((i) => tags[i] === 'AUX' && !isQuoted(i)),
  };
}

/** How many of a run's words a list of sums counts. */
export function countIn(sums: Int32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function kindOf(tag: Tag, lower: string, word: number): number {
  if (tag === 'VERB')
    return lower.endsWith('ing') ? VERB_ING : lower.endsWith('ed') ? VERB_ED : VERB;
  return SMALL.has(tag) ? word : (NUMBER_OF_TAG[tag] ?? 0);
}

const VERB = 1;
const VERB_ING = 2;
const VERB_ED = 3;
const SMALL: ReadonlySet<Tag> = new Set<Tag>([
  'ADP',
  'AUX',
  'CCONJ',
  'DET',
  'PART',
  'PRON',
  'PUNCT',
  'SCONJ',
]);
const NUMBER_OF_TAG: Readonly<Partial<Record<Tag, number>>> = {
  ADJ: 4,
  ADV: 5,
  INTJ: 6,
  NOUN: 7,
  NUM: 8,
  PROPN: 9,
  SYM: 10,
  X: 11,
};
