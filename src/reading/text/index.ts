import type { Article } from '../reading.ts';
import type { Doc, Extent, Paragraph } from './doc.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { isSiteLine } from './site-lines.ts';
import { titleAmong } from './title.ts';
import { wordsOf } from './words.ts';

/** Cuts an article into paragraphs, sentences and words; sets the headline apart and leaves the site's own lines out. */
export function docOf(article: Article): Doc {
  const { text } = article;
  const all = paragraphsOf(text)
    .map((extent) => paragraph(text, extent))
    .filter((one) => one.sentences.length > 0);
  const title = titleAmong(article, all);
  const body = all.filter((one, k) => k !== title && !isSiteLine(text, one));
  return { text, title: all[title] ?? null, paragraphs: body };
}

function paragraph(text: string, { start, end }: Extent): Paragraph {
  return { start, end, sentences: sentencesOf(wordsOf(text, { start, end })) };
}
