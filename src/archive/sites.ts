import { createHash } from 'node:crypto';
import { folded } from '../reading/index.ts';
import type { SiteBook } from './archive.ts';
import type { Keys } from './keys.ts';
import { reach } from './reach.ts';
import type { Store } from './store.ts';

const PERIOD_MS = 30 * 86_400_000;
const KEPT_SECONDS = (2 * PERIOD_MS) / 1000;
/** Of one site in one period; what all its pages have comes early. */
const MOST_LINES = 2000;
/** So many other pages have to have a line before it is the site's. */
const OTHER_PAGES = 3;
const MOST_PAGES = OTHER_PAGES + 1;
const PAGE_LETTERS = 4;

/** What the lines of a site's pages have in common: digests alone, for one to two months. */
export function siteBook({ client, keys }: Store): SiteBook {
  return {
    look: async ({ page, lines, now }) => {
      const site = siteOf(page);
      if (site === null || lines.length === 0) return lines.map(() => false);
      const [here, before] = [0, 1].map((ago) => keys.siteLines(site, periodOf(now) - ago));
      const names = lines.map(({ words }) => lineName(words));
      const known = await seenOn({ client, keys }, site, [here ?? '', before ?? ''], names);
      const own = short(page, PAGE_LETTERS);
      const news = lines.flatMap(({ isMemorable }, at) => {
        const name = names[at] ?? '';
        const pages = known.current[at] ?? '';
        const isNews = isMemorable && !pagesIn(pages).has(own) && pagesIn(pages).size < MOST_PAGES;
        return isNews && (pages !== '' || known.count < MOST_LINES) ? [[name, pages + own]] : [];
      });
      if (news.length > 0) {
        await reach(client.hset(here ?? '', Object.fromEntries(news)));
        await reach(client.expire(here ?? '', KEPT_SECONDS));
      }
      return lines.map(({ isMemorable }, at) => {
        const pages = pagesIn((known.current[at] ?? '') + (known.earlier[at] ?? ''));
        pages.delete(own);
        return known.marked[at] === 1 || (isMemorable && pages.size >= OTHER_PAGES);
      });
    },
  };
}

/** The host of a page's address; `null` for what comes from no page. */
function siteOf(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The name of a line among those that people have marked, and of its site; `null` where it comes from no site. */
export function marksOf(keys: Keys, url: string | null): string | null {
  const site = url === null ? null : siteOf(url);
  return site === null ? null : keys.siteMarks(site);
}

/** A line by its words, whatever marks it has. */
export const lineName = (words: string): string => short(folded(words), 11);

async function seenOn(
  { client, keys }: Pick<Store, 'client' | 'keys'>,
  site: string,
  [here, before]: readonly [string, string],
  names: readonly string[],
) {
  const [current, earlier, marked, count] = await Promise.all([
    reach(client.hmget(here, ...names)),
    reach(client.hmget(before, ...names)),
    reach(client.smismember(keys.siteMarks(site), ...names)),
    reach(client.hlen(here)),
  ]);
  return { current, earlier, marked, count };
}

const periodOf = (now: number) => Math.floor(now / PERIOD_MS);

const short = (text: string, letters: number) =>
  createHash('sha256').update(text).digest('base64url').slice(0, letters);

function pagesIn(written: string): Set<string> {
  return new Set(written.match(/.{4}/g) ?? []);
}
