import type { Disagreement } from '../archive.ts';
import { reach } from '../reach.ts';
import { readArticle } from '../records/article.ts';
import type { Store } from '../store.ts';
import { checkArticle } from './check-article.ts';
import { checkLists, expectLists, type Expected } from './check-lists.ts';
import { checkPeople, expectPeople, type ExpectedPeople } from './check-people.ts';

const PAGE = 100;
/** Lists are compared in as many passes as keep so many articles' places in memory. */
const ARTICLES_A_PASS = 200_000;

/** Compares a workspace's articles with everything that is kept to find them by; with `mend`, puts right what does not agree. */
export async function* checked(store: Store, mend: boolean): AsyncGenerator<Disagreement> {
  const { client, keys } = store;
  const count = await reach(client.zcard(keys.articles));
  const passes = Math.max(1, Math.ceil(count / ARTICLES_A_PASS));
  const people: ExpectedPeople = new Map();
  for (let pass = 0; pass < passes; pass += 1) {
    const lists: Expected = new Map();
    // oxlint-disable-next-line no-await-in-loop -- one article after the other
    for await (const { id, record } of everyArticle(store)) {
      const kept = record === null ? null : readArticle(id, record);
      if (pass === 0) {
        yield* await checkArticle(store, id, { isThere: record !== null, kept }, mend);
        if (kept !== null) expectPeople(people, kept);
      }
      if (kept !== null) expectLists(lists, keys, kept, { pass, passes });
    }
    yield* checkLists(store, lists, mend);
  }
  yield* checkPeople(store, people, mend);
}

async function* everyArticle({ client, keys }: Store) {
  let after = 0;
  for (;;) {
    /* oxlint-disable no-await-in-loop -- page by page, so that memory stays small */
    const range = ['ZRANGEBYSCORE', keys.articles, `(${after}`, '+inf', 'LIMIT', 0, PAGE] as const;
    const [command, ...args] = range;
    const found = await reach(client.call(command, ...args));
    const ids = Array.isArray(found) ? found.map(Number) : [];
    if (ids.length === 0) return;
    const records = await reach(client.mgetBuffer(ids.map(keys.article)));
    for (const [i, id] of ids.entries()) yield { id, record: records[i] ?? null };
    after = ids.at(-1) ?? after;
    /* oxlint-enable no-await-in-loop */
  }
}
