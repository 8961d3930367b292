import type { Article } from '../reading/index.ts';
import { NotEnglish, TooLong } from './errors.ts';
import { isForeign } from './language.ts';

/** An article freed of what stood around it, ready to be read. */
export interface Clean {
  /** Text with the title, if there is one, as its first paragraph. */
  readonly article: Article;
  /** Canonical address; `null` for a pasted text or a file. */
  readonly url: string | null;
  /** The title, or the first words of an article that has none; never empty. */
  readonly title: string;
  /** What a wire story says of its use; absent for anything else. */
  readonly wire?: WireTerms | undefined;
  /** Other addresses of the same page: the copy for phones or for printing that it was reached by; absent for none. */
  readonly also?: readonly string[] | undefined;
  /** How many lines were left out because they repeat on the site; absent for none. */
  readonly leftOut?: number | undefined;
}

export interface WireTerms {
  /** ISO 8601: before this hour nobody may see it; `null` for none. */
  readonly embargo: string | null;
  /** Killed, or not to be used until further notice. */
  readonly withdrawn: boolean;
}

interface Parts {
  readonly title: string | null;
  /** Paragraphs without the title. */
  readonly paragraphs: readonly string[];
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

const LONGEST_TEXT = 200_000;
const LONGEST_LABEL = 80;

/** Puts the parts of an article together; throws `TooLong` beyond 200,000 characters, `NotEnglish`. */
export function assemble({ title, paragraphs, author, date, url }: Parts): Clean {
  const text = [...(title === null ? [] : [title]), ...paragraphs].join('\n\n');
  if (text.length > LONGEST_TEXT) throw new TooLong(`${text.length} characters of text`);
  if (isForeign(text)) throw new NotEnglish('few words of English');
  const place = title === null ? null : { start: 0, end: title.length };
  return { article: { text, title: place, author, date }, url, title: title ?? firstWords(text) };
}

/** "Iraqi forces said on Monday that they had …" */
function firstWords(text: string): string {
  const line = text.split('\n', 1)[0] ?? text;
  if (line.length <= LONGEST_LABEL) return line;
  const cut = line.slice(0, LONGEST_LABEL).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\p{Cs}\s,;:–—-]+$/u, '')} …`;
}
