const WORDS_EACH_SIDE = 5;
/** Half a character, which can't be encoded. */
const HALF = /\p{Cs}/gu;
const MARKS_AROUND = /^[\s"“”„‟«»'‘’`.,;:!?…()[\]]+|[\s"“”„‟«»'‘’`.,;:!?…()[\]]+$/g;

/** The address with a text fragment that leads a browser to these words of the page. */
export function linkTo(url: string, words: string): string {
  const fragment = fragmentOf(words);
  if (fragment === '') return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** Short words whole; of long ones the beginning and the end. */
function fragmentOf(words: string): string {
  const each = words.replace(MARKS_AROUND, '').split(/\s+/).filter(Boolean);
  if (each.length <= 2 * WORDS_EACH_SIDE) return encoded(each);
  return `${encoded(each.slice(0, WORDS_EACH_SIDE))},${encoded(each.slice(-WORDS_EACH_SIDE))}`;
}

/** A fragment gives "-" and "," a meaning of its own. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').replace(HALF, '')).replace(/-/g, '%2D');
