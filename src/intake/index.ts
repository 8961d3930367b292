export type { Clean } from './clean.ts';
export * from './errors.ts';
export { fetchArticle } from './fetch/fetch-article.ts';
export { fetchPage, type FetchTools, type Page } from './fetch/fetch-page.ts';
export { fromFile, looksLikeHtml } from './file.ts';
export { fromHtml } from './html/from-html.ts';
export { fromText } from './paste/from-text.ts';
