import type { Tag, Word } from './doc.ts';

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
  /** How many words before each are in marks, and outside them verbs, those that report, those that report speech, and auxiliaries; one longer than the words. */
  readonly quoted: Int32Array;
  readonly verbs: Int32Array;
  readonly reports: Int32Array;
  readonly sayings: Int32Array;
  readonly helpers: Int32Array;
}

export function signsOf(
  words: readonly Word[],
  tags: readonly Tag[],
  stretchOf: Int32Array,
): Signs {
  const signs = emptySigns(words.length);
  words.forEach(({ form }, i) => {
    const tag = tags[i] ?? 'X';
    const kind = kindOf(tag, form.lower, form.number);
    const isQuoted = (stretchOf[i] ?? -1) >= 0;
    const seen = isQuoted ? null : tag;
    signs.word[i] = form.number;
    signs.stem[i] = form.stemNumber;
    signs.kind[i] = kind;
    signs.seenWord[i] = isQuoted ? QUOTED : form.number;
    signs.seenKind[i] = isQuoted ? QUOTED : kind;
    count(signs.quoted, i, isQuoted);
    count(signs.verbs, i, seen === 'VERB');
    count(signs.reports, i, seen === 'VERB' && form.report !== null);
    count(signs.sayings, i, seen === 'VERB' && form.report?.kind === 'speech');
    count(signs.helpers, i, seen === 'AUX');
  });
  return signs;
}

function count(sums: Int32Array, i: number, counts: boolean): void {
  sums[i + 1] = (sums[i] ?? 0) + (counts ? 1 : 0);
}

const emptySigns = (length: number): Signs => ({
  word: new Int32Array(length),
  stem: new Int32Array(length),
  kind: new Int32Array(length),
  seenWord: new Int32Array(length),
  seenKind: new Int32Array(length),
  quoted: new Int32Array(length + 1),
  verbs: new Int32Array(length + 1),
  reports: new Int32Array(length + 1),
  sayings: new Int32Array(length + 1),
  helpers: new Int32Array(length + 1),
});

/** Stands for words inside quotation marks. */
const QUOTED = 97;

/** How many of a run's words a list of sums counts. */
export function countIn(sums: Int32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function kindOf(tag: Tag, lower: string, word: number): number {
  if (tag === 'VERB')
    return lower.endsWith('ing') ? VERB_ING : lower.endsWith('ed') ? VERB_ED : VERB;
  return NUMBER_OF_TAG.get(tag) ?? word;
}

const VERB = 1;
const VERB_ING = 2;
const VERB_ED = 3;
/** The words of all other tags are small ones and marks. */
const NUMBER_OF_TAG: ReadonlyMap<Tag, number> = new Map<Tag, number>([
  ['ADJ', 4],
  ['ADV', 5],
  ['INTJ', 6],
  ['NOUN', 7],
  ['NUM', 8],
  ['PROPN', 9],
  ['SYM', 10],
  ['X', 11],
]);
