/** How many parts the articles are cut into. */
export const FOLDS = 5;

/** The part that an article belongs to, by its id; always the same. */
export function foldOf(id: string): number {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}
