import { shippedModel } from '../model/index.ts';
import type { Article } from '../reading.ts';
import type { Doc } from './doc.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { isSiteLine } from './site-lines.ts';
import type { TagWeights } from './tagger/tagger.ts';
import { titleAmong } from './title.ts';
import { wordsOf } from './words.ts';

/** Cuts an article into paragraphs, sentences and words; sets the headline apart and leaves the site's own lines out. */
export function docOf(article: Article, weights: TagWeights = shippedModel().tagger): Doc {
  const { text } = article;
  const extents = paragraphsOf(text);
  const words = wordsOf(text, extents, weights);
  const all = extents
    .map(({ start, end }, k) => ({ start, end, sentences: sentencesOf(words[k] ?? []) }))
    .filter(({ sentences }) => sentences.length > 0);
  const title = titleAmong(article, all);
  const body = all.filter((one, k) => k !== title && !isSiteLine(text, one));
  return { text, title: all[title] ?? null, paragraphs: body };
}
