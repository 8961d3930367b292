/** Words in lower case without accents and marks, parted by single blanks: "Aymenn al-Timimi" is "aymenn al timimi". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ENDINGS = /(?:es|s|ed|ing|e)$/;
const SHORTEST_STEM = 3;

/** What words of one family share: "tariff" of tariff and tariffs, "fight" of fights and fighting. */
export function stem(word: string): string {
  const bare = word.replace(/ies$/, 'y').replace(ENDINGS, '');
  return bare.length < SHORTEST_STEM ? word : bare;
}
