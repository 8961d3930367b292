import { createHash } from 'node:crypto';

/** The names of all keys of one workspace. Its hash tag keeps them on one node of a cluster. */
export type Keys = ReturnType<typeof keysUnder>;

/** Workspaces that have ever ordered daily posts: SET of teams. It belongs to no workspace. */
export const teamsKey = 'or:teams';

/** Workspaces that have ever kept an article: SET of teams. */
export const allTeamsKey = 'or:all';

/** Workspaces that have ever followed a feed: SET of teams. */
export const fedTeamsKey = 'or:fed';

/** Workspaces in which something was put right: SET of teams. */
export const correctedTeamsKey = 'or:corrected';

/** The names of all keys of a workspace. */
export function keysOf(team: string): Keys {
  // Whatever a team is called, it stays inside its own braces.
  return keysUnder(`or:{${encodeURIComponent(team)}}:`);
}

/** The same names without what those of one workspace begin with. */
export const bareKeys = keysUnder('');

function keysUnder(root: string) {
  return {
    root,
    ...articleKeys(root),
    ...storyKeys(root),
    ...peopleKeys(root),
    ...channelKeys(root),
  };
}

function articleKeys(root: string) {
  return {
    /** STRING: the last number given to a revision. Every write of an article moves it, so it also guards them against each other. */
    seq: `${root}seq`,
    /** STRING: a current article; with '' what all of them begin with. */
    article: (id: number | '') => `${root}a:${id}`,
    /** STRING: a revision that was replaced; it expires. */
    revision: (id: number) => `${root}r:${id}`,
    /** SET: articles of an import that are settled, by short digests; it expires. */
    imported: (batch: string) => `${root}imp:${batch}`,
    /** HASH: articles of an import that failed → why; it expires. */
    importFailures: (batch: string) => `${root}impf:${batch}`,
    /** HASH: numbers of another archive → numbers here; it expires. */
    moved: (from: string) => `${root}moved:${from}`,
    /** STRING: how many articles were replaced or forgotten since the last tidying. */
    stale: `${root}stale`,
    /** HASH: revision → the one that replaced it. */
    next: `${root}next`,
    /** ZSET: current articles, by their number. */
    articles: `${root}arts`,
    /** STRING: two bytes a number: the day of its article, or that it is gone; and whether it belongs to the number before. */
    days: `${root}days`,
    /** STRING: → the current revision of an address. */
    url: (url: string) => `${root}url:${digest(url)}`,
    /** STRING: → the current revision with exactly this text. */
    text: (text: string) => `${root}text:${digest(text)}`,
    /** HASH: correction → what was put right. */
    fixes: `${root}fixes`,
    /** SET: corrections of an article, by its address or its text. */
    fixesOf: (article: { readonly url: string } | { readonly text: string }) =>
      'url' in article
        ? `${root}fix:u:${digest(article.url)}`
        : `${root}fix:t:${digest(article.text)}`,
    /** SET: corrections of people, everywhere. */
    fixesOfPeople: `${root}fix:people`,
    /** STRING: postings: quotes that hold a word of this family. */
    word: (token: string) => `${root}w:${token}`,
    /** STRING: numbers of articles that hold a word of this family, where neither a quote with a name nor the title does; three bytes each. */
    body: (token: string) => `${root}b:${token}`,
    /** STRING: numbers of articles with a quote of nothing but common words, by these words; three bytes each. */
    common: (words: string) => `${root}e:${digest(words)}`,
    /** STRING: postings: revisions with a word of this family in the title. */
    titleWord: (token: string) => `${root}t:${token}`,
  };
}

function storyKeys(root: string) {
  return {
    /** STRING that expires: labels of texts, each with the article that has it; seven bytes each. */
    labels: (period: number, bucket: number) => `${root}l:${period}:${bucket}`,
    /** HASH that expires: a line of a site, by its digest → the pages that have it, four letters each. */
    siteLines: (site: string, period: number) => `${root}site:${period}:${digest(site)}`,
    /** SET: lines of a site that people said are no part of an article. */
    siteMarks: (site: string) => `${root}site:marks:${digest(site)}`,
  };
}

function peopleKeys(root: string) {
  return {
    /** STRING: postings: all quotes of a person. */
    said: (person: string) => `${root}s:${person}`,
    /** STRING: postings: the direct ones. */
    saidDirectly: (person: string) => `${root}sd:${person}`,
    /** STRING: a person. */
    person: (id: string) => `${root}p:${id}`,
    /** ZSET: people by their quotes. */
    ranks: `${root}ranks`,
    /** ZSET, all scores 0: `folded name, alias or role, from any word on\0person`, for completion. */
    names: `${root}names`,
    /** HASH that expires: short beginning of many → whom it gives, most quoted first; noted when it was asked, until one of them is written about. */
    begun: `${root}begun`,
    /** SET: names, from any word on, and words of names that are this long, for names that are spelt nearly so. */
    spelt: (length: number) => `${root}near:${length}`,
  };
}

function channelKeys(root: string) {
  return {
    /** STRING: the article that a channel talks of. */
    current: (channel: string) => `${root}cur:${channel}`,
    /** STRING that expires: who has the right to do something. */
    claim: (what: string) => `${root}claim:${what}`,
    /** HASH: address → a feed that is followed. */
    feeds: `${root}feeds`,
    /** HASH: an item's name → the stamp that was seen last. */
    feedItems: (url: string) => `${root}feed:${digest(url)}`,
    /** HASH: channel → its daily order. */
    orders: `${root}daily`,
    /** HASH: channel → highest article that a post has told of. */
    told: `${root}told`,
    /** HASH: one daily post. */
    post: (key: string) => `${root}post:${key}`,
    /** SET: daily posts that are not settled. */
    open: `${root}open`,
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
