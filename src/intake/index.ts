export { cleanSource, type Source } from './clean-source.ts';
export type { Clean, WireTerms } from './clean.ts';
export * from './errors.ts';
export { fetchArticle, type FetchArticleTools } from './fetch/fetch-article.ts';
export { fromFile } from './file/from-file.ts';
export { fromHtml } from './html/from-html.ts';
export { fromText } from './paste/from-text.ts';
