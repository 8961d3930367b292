const ACCENTS = /\p{M}+/gu;
const APOSTROPHES = /['’]/g;
const APART = /[^\p{L}\p{N}]+/gu;

/** Words without case, accents and marks: "Aymenn al-Timimi" is aymenn, al, timimi. */
export function foldedWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .split(APART)
    .filter((word) => word !== '');
}
