const MARKS = /\p{M}+/gu;
const APART = /[^\p{L}\p{N}’'.-]+/gu;
const EDGES = /^[’'.-]+|[’'.-]+$/gu;

/** Words without case, accents and the marks around them: "Müller’s" is muller's. */
export function foldedWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .split(APART)
    .map((word) => word.replace(EDGES, ''))
    .filter((word) => word !== '');
}
