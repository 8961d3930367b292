/** A way to alter a quote at one place of it. */
export interface Operation {
  /** Where it can be done. */
  readonly places: (quote: string) => readonly number[];
  readonly apply: (quote: string, at: number) => string;
}

const FIGURES = ['two', 'three', 'four', 'five', 'six', 'seven', 'hundred', 'million', 'billion'];
const SMUDGES: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['l', '1'],
  ['o', '0'],
  ['e', 'c'],
  ['li', 'h'],
  ['m', 'rn'],
];

const found = (pattern: RegExp) => (quote: string) =>
  [...quote.matchAll(pattern)].map(({ index }) => index);

/** Does something with what a pattern finds at the place. */
const changing =
  (pattern: RegExp, change: (found: string) => string) =>
  (quote: string, at: number): string => {
    const here = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
    here.lastIndex = at;
    const there = here.exec(quote)?.[0];
    if (there === undefined) throw new Error(`nothing to change at ${at}`);
    return quote.slice(0, at) + change(there) + quote.slice(at + there.length);
  };

const operation = (pattern: RegExp, change: (found: string) => string): Operation => ({
  places: found(pattern),
  apply: changing(pattern, change),
});

/** Blanks with at least three words on the one side and one on the other. */
const blanks = (quote: string) => found(/(?<=\p{L}) (?=\p{L})/gu)(quote);

/** Every way in which the set alters quotes. Nothing that any of them gives may be called exact. */
export const operations: Readonly<Record<string, Operation>> = {
  'drop-not': operation(/ not(?= )|n[’']t(?= )/g, () => ''),
  'add-not': operation(
    /\b(?:is|are|was|were|will|should|can|must)(?= (?!not))/g,
    (verb) => `${verb} not`,
  ),
  digit: operation(/\d/g, (digit) => String((Number(digit) % 9) + 1)),
  'number-word': operation(
    new RegExp(`\\b(?:${FIGURES.join('|')})\\b`, 'g'),
    (figure) => FIGURES[(FIGURES.indexOf(figure) + 1) % FIGURES.length] ?? '',
  ),
  name: operation(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/gu, () => 'Marrowby'),
  'trim-end': {
    places: (quote) => blanks(quote).slice(2),
    apply: (quote, at) => quote.slice(0, at),
  },
  'trim-start': {
    places: (quote) => blanks(quote).slice(0, -2),
    apply: (quote, at) => quote.slice(at + 1),
  },
  apostrophe: operation(/(?<=\p{L})[’'](?=\p{L})/gu, (mark) => (mark === "'" ? '’' : "'")),
  comma: operation(/(?<=\p{L}),(?= \p{L})/gu, () => ''),
  case: operation(/(?<= )\p{Ll}(?=\p{Ll})/gu, (letter) => letter.toUpperCase()),
  smudge: operation(
    /(?<=\p{Ll})(?:rn|l|o|e|m)(?=\p{Ll})/gu,
    (letters) => SMUDGES.find(([from]) => from === letters)?.[1] ?? 'x',
  ),
  'drop-word': operation(/(?<=\p{L} )\p{Ll}{4,} (?=\p{L})/gu, () => ''),
  'add-word': operation(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => ' really '),
  'swap-words': operation(/(?<= )\p{Ll}{3,} \p{Ll}{4,}(?= )/gu, (pair) =>
    pair.split(' ').toReversed().join(' '),
  ),
};

/** Two quotes of one paragraph run together. */
export const joined = (one: string, other: string): string =>
  `${one.replace(/[,.]?["“”]?$/, '')} ${other.replace(/^["“”]/, '')}`;
