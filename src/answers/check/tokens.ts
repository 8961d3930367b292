/** A word of a text, or a sign that changes what is said (a currency, per cent, a minus). */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** What it is compared by: without case, accents and the shape of its apostrophes. */
  readonly key: string;
}

/** 2,000 · 1.2m · don’t · Müller · £ · % · a minus before a figure */
const TOKEN =
  /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+(?:(?:['’ʼ]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+)*|[$£€¥₹%‰°]|(?<![\p{L}\p{N}])[-−](?=\p{N})/gu;
/** Never seen, and so no part of a word. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The words of a stretch of a text, in order. */
export function tokensIn(text: string, start = 0, end = text.length): Token[] {
  return [...text.slice(start, end).matchAll(TOKEN)]
    .map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
      key: keyOf(word),
    }))
    .filter(({ key }) => key !== '');
}

/** Most words are their own key. */
const PLAIN = /^[a-z]+$/;

function keyOf(word: string): string {
  if (PLAIN.test(word)) return word;
  const plain = word
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/−/g, '-');
  return plain.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/** How a text is compared letter for letter: white space is one blank, what is never seen is nothing. */
export function visible(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/gu, ' ');
}
