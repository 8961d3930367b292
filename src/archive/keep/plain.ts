import type { ImportedArticle } from '../archive.ts';
import { reach } from '../reach.ts';
import type { Store } from '../store.ts';
import { findNear, placesNow } from '../story/near.ts';

/** Which of some articles are new in every way, and may be written together. */
export interface Sorted<Each> {
  /** Nothing stands at their address or has their text, no near copy is known, nobody has put anything right in them. */
  readonly plain: readonly Each[];
  /** All others. */
  readonly others: readonly Each[];
}

/** Sorts new articles; two that are alike are not both plain. */
export async function sortedOut<Each extends ImportedArticle>(
  store: Store,
  articles: readonly Each[],
): Promise<Sorted<Each>> {
  const areKnown = await known(store, articles);
  const seen = new Set<string>();
  const plain = articles.filter((article, i) => {
    const marks = marksOf(store, article);
    const isNew = areKnown[i] === false && !marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isNew;
  });
  return { plain, others: articles.filter((article) => !plain.includes(article)) };
}

/** By which an article would find another one. */
function marksOf({ keys }: Store, { url, packed, now }: ImportedArticle): string[] {
  const text = keys.root + packed.text;
  if (url === null) return [text];
  const near = placesNow(keys, packed.near, now).map(({ key, label }) => `${key} ${label}`);
  return [text, keys.url(url), ...near];
}

async function known(store: Store, articles: readonly ImportedArticle[]): Promise<boolean[]> {
  const { client, keys } = store;
  const places = articles.map(({ url, packed }) => [
    keys.root + packed.text,
    ...(url === null ? [] : [keys.url(url)]),
  ]);
  const fixes = articles.flatMap(({ url, packed }) => [
    keys.root + packed.fixes,
    ...(url === null ? [] : [keys.fixesOf({ url })]),
  ]);
  const [standing, fixed, people, near] = await Promise.all([
    reach(client.mget(places.flat())),
    reach(client.exists(fixes)),
    reach(client.exists(keys.fixesOfPeople)),
    Promise.all(articles.map((each) => hasNear(store, each))),
  ]);
  if (fixed + people > 0) return articles.map(() => true);
  const taken = new Set(places.flat().filter((_, i) => standing[i] !== null));
  return places.map((own, i) => near[i] === true || own.some((key) => taken.has(key)));
}

async function hasNear(store: Store, { url, packed, now }: ImportedArticle): Promise<boolean> {
  return url !== null && (await findNear(store, packed.near, now)).length > 0;
}
