import { foldedWords, paragraphsOf } from '../reading/index.ts';
import type { Clean } from './clean.ts';

/** A paragraph of an article, and whether it may be a line that a site sets around all its articles. */
export interface SiteLine {
  readonly words: string;
  /** Short, without quotation marks or a cue, near the beginning or the end. */
  readonly isMemorable: boolean;
}

const LONGEST = 40;
const SHORTEST = 3;
const TOP = 3;
const END = 6;
const FEWEST_WORDS = 25;
const PROTECTED = /["“”„«»‘]|\b(?:said|says|told|according to|added)\b/i;

/** The paragraphs of an article below its title. */
export function siteLinesOf({ article }: Clean): readonly SiteLine[] {
  const paragraphs = belowTitle(article);
  return paragraphs.map((words, at) => ({
    words,
    isMemorable: isMemorable(words, at, paragraphs.length),
  }));
}

function isMemorable(words: string, at: number, count: number): boolean {
  const { length } = foldedWords(words);
  const isAtEdge = at < TOP || at >= count - END;
  return isAtEdge && length >= SHORTEST && length <= LONGEST && !PROTECTED.test(words);
}

/** An article without the lines that are marked; as it was where hardly a word would be left. */
export function withoutLines(clean: Clean, leave: readonly boolean[]): Clean {
  const { article } = clean;
  const paragraphs = belowTitle(article);
  const left = paragraphs.filter((_, at) => leave[at] !== true);
  const leftOut = paragraphs.length - left.length;
  if (leftOut === 0 || foldedWords(left.join(' ')).length < FEWEST_WORDS) return clean;
  const title = article.title ? [article.text.slice(0, article.title.end)] : [];
  return { ...clean, article: { ...article, text: [...title, ...left].join('\n\n') }, leftOut };
}

function belowTitle({ text, title }: Clean['article']): string[] {
  const body = text.slice(title?.end ?? 0);
  return paragraphsOf(body).map(({ start, end }) => body.slice(start, end));
}
