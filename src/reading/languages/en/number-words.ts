const valued = (list: string, first: number, step = 1): [string, number][] =>
  list.split(' ').map((word, i) => [word, first + i * step]);

/** "zero" to "nineteen". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  valued(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  valued('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
);

/** Multiply the number before them: "3.9 million", "two dozen". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The same, written short behind digits: "3.5bn", "40k". A lone "m" may mean metres. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Short scales that mean nothing else, with or without a sign of money. */
export const SURE_SCALES: ReadonlySet<string> = new Set('k mn mln bn bln tn trn'.split(' '));

/** "dozens of", "hundreds of thousands": an order of size and no number. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Before a scale they leave its size open: "several hundred", "a few thousand". */
export const VAGUE_FACTORS: ReadonlySet<string> = new Set(['several', 'few', 'couple']);

/** Parts of a whole: "a third", "two-fifths". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
]);

/** One sign each. */
export const PART_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** "a hundred", "an eighth". */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

export const MULTIPLES: ReadonlySet<string> = new Set(['times', 'fold', 'x']);

/** Join a hundred to the rest and a number to its half: "one hundred and five", "two and a half". */
export const AND = 'and';

/** Turn the sign: "minus 5". */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(['minus', 'negative']);

/** Before a glued hyphen they leave the number free: "sub-300", "now-18-month-old". */
export const FREE_PREFIXES: ReadonlySet<string> = new Set(
  'sub now then to nearly almost about over under minus plus mid per a an and or roughly some'.split(
    ' ',
  ),
);

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** "twice as much", "twice the number": two times. */
export const TWICE = 'twice';

export const BEHIND_TWICE: ReadonlySet<string> = new Set(['as', 'the', 'that', 'what', 'its']);

/** "sixfold" is one word. */
export const FOLD_ENDING = 'fold';
