/** The commonest words of English; of other languages few are spelt like one of them. */
const COMMON = new Set(
  (
    'the of and to a in is that for it on was with as he be at by i this had not are but from or have an they which you were her his ' +
    'she we there been has their will would if who what when more about said its one after'
  ).split(' '),
);
const FEWEST_WORDS = 60;
const LEAST = 0.12;

/** Whether a text is in another language than English; a short one is given the benefit of the doubt. */
export function isForeign(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return hasOtherLetters(text);
  return words.filter((word) => COMMON.has(word)).length < LEAST * words.length;
}

const FEWEST_LETTERS = 40;

/** Cyrillic, Greek, Arabic, Chinese … for the most part. */
function hasOtherLetters(text: string): boolean {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return all >= FEWEST_LETTERS && latin < all / 2;
}
