export { cleanSource, warm, type Source } from './clean-source.ts';
export type { Clean, WireTerms } from './clean.ts';
export * from './errors.ts';
export { fromFile } from './file/from-file.ts';
export { fromText } from './paste/from-text.ts';
export { siteLinesOf, withoutLines } from './site-lines.ts';
export type { FeedItem } from './feed/feed.ts';
export { itemSource } from './feed/item-source.ts';
export {
  fetchArticle,
  fetchFeed,
  openRobots,
  type FetchArticleTools,
  type FetchFeedTools,
  type Robots,
  type Validators,
  type Visit,
} from './fetch/when-needed.ts';
