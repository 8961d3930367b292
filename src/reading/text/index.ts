import type { Article } from '../reading.ts';
import type { Doc, Extent, Paragraph } from './doc.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

/** Cuts an article into paragraphs, sentences and words. */
export function docOf(article: Article): Doc {
  const { text } = article;
  const all = paragraphsOf(text)
    .map((extent) => paragraph(text, extent))
    .filter((p) => p.sentences.length > 0);
  return { text, title: null, paragraphs: all };
}

function paragraph(text: string, { start, end }: Extent): Paragraph {
  return { start, end, sentences: sentencesOf(wordsOf(text, { start, end })) };
}
