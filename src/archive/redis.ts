import type { Archive, Archives } from './archive.ts';
import { checked } from './care/check.ts';
import { takeOutOlder } from './care/old-articles.ts';
import { takeOut } from './care/take-out.ts';
import { tidyAll } from './care/tidy.ts';
import { pinged, type Client } from './client.ts';
import { releaseClaim, takeClaim } from './claims.ts';
import { correctionsBook } from './corrections/book.ts';
import { dailyBook } from './daily/book.ts';
import { feedBook } from './feeds.ts';
import { findAbout } from './find/about.ts';
import { findArticle, findCurrent, listCards } from './find/articles.ts';
import { findHolding } from './find/holding.ts';
import { findPeople, findPerson, findSimilar } from './find/people.ts';
import { findQuotes, findSpeaker } from './find/quotes.ts';
import { forget } from './forget.ts';
import { importBook } from './imports.ts';
import { keepAll } from './keep/keep-all.ts';
import { keep } from './keep/keep.ts';
import { allTeamsKey, correctedTeamsKey, fedTeamsKey, keysOf, teamsKey } from './keys.ts';
import { exported } from './move/export.ts';
import { bringer } from './move/import.ts';
import { readLine } from './move/lines.ts';
import { reach } from './reach.ts';
import { rememberingLines } from './records/recent-people.ts';
import { rememberingReader } from './records/recent.ts';
import { siteBook } from './sites.ts';
import type { Store } from './store.ts';
import { openTurns, type Turns } from './turns.ts';

/** Articles that are kept at hand in this process: about 20 kB each, ten times their records. */
const REMEMBERED = { articles: 2000, bytes: 6_000_000 };

/** The same of people: half a kB each. */
const PEOPLE_REMEMBERED = 10_000;

/** The archives of all workspaces in one Redis or Redis Cluster (6.2 or newer, no modules). The client is not closed here. */
export function openArchives(client: Client): Archives {
  const readRecord = rememberingReader(REMEMBERED);
  const readPersonLine = rememberingLines(PEOPLE_REMEMBERED);
  const turns = openTurns();
  return {
    of: madeOnce((team) => {
      const store = { client, keys: keysOf(team), readRecord, readLine: readPersonLine };
      return archiveOf(store, team, turns);
    }),
    teamsWithCorrections: () => reach(client.smembers(correctedTeamsKey)),
    teamsWithDaily: () => reach(client.smembers(teamsKey)),
    teamsWithFeeds: () => reach(client.smembers(fedTeamsKey)),
    teams: () => reach(client.smembers(allTeamsKey)),
    tidy: () => tidyAll(client),
    ping: () => pinged(client),
  };
}

/** More workspaces than most processes serve at a time. */
const MOST_TEAMS = 1000;

/** An archive holds nothing of its own, so that one can serve all who ask for it. */
function madeOnce(make: (team: string) => Archive): (team: string) => Archive {
  const made = new Map<string, Archive>();
  return (team) => {
    const archive = made.get(team) ?? make(team);
    if (made.size >= MOST_TEAMS) made.clear();
    made.set(team, archive);
    return archive;
  };
}

/** Two writers of one workspace get in each other's way; those of one process need not. */
function keeping(store: Store, team: string, turns: Turns): Pick<Archive, 'keep' | 'keepAll'> {
  return {
    keep: (article) => turns(team, () => keep(store, team, article)),
    keepAll: (batch, articles) => turns(team, () => keepAll(store, team, batch, articles)),
  };
}

function archiveOf(store: Store, team: string, turns: Turns): Archive {
  const { client, keys } = store;
  const idAt = async (key: string) => {
    const id = await reach(client.get(key));
    return id === null ? null : Number(id);
  };
  const corrections = correctionsBook(store, team);
  const daily = dailyBook(store, team);
  const books = { corrections: corrections.corrections, orders: () => daily.orders() };
  const archive: Archive = {
    article: (id) => findArticle(store, id),
    articles: (limit, skip = 0) => listCards(store, limit, skip),
    articleCount: () => reach(client.zcard(keys.articles)),
    byUrl: (url) => idAt(keys.url(url)),
    byText: (text) => idAt(keys.text(text)),
    current: (channel) => findCurrent(store, channel),
    people: (text, limit) => findPeople(store, text, limit),
    similar: (text, limit) => findSimilar(store, text, limit),
    person: (id) => findPerson(store, id),
    speaker: (id, page) => findSpeaker(store, id, page),
    quotes: (person, filter) => findQuotes(store, person, filter),
    quotesAbout: (topic, filter) => findAbout(store, topic, filter),
    holding: (text, limit) => findHolding(store, text, limit),
    ...keeping(store, team, turns),
    setCurrent: async (channel, id) => void (await reach(client.set(keys.current(channel), id))),
    claim: (what, token, ms) => takeClaim(store, what, token, ms),
    release: (what, token) => releaseClaim(store, what, token),
    ...corrections,
    lines: async function* (after) {
      for await (const line of exported(store, books, after)) yield JSON.stringify(line);
    },
    bring: (from) => {
      const bring = bringer(store, archive, from);
      return async (text) => {
        const line = readLine(text);
        return line === null ? null : bring(line);
      };
    },
    check: (mend) => checked(store, mend),
    imports: importBook(store),
    forget: () => forget(store, team),
    forgetArticle: (id) => takeOut(store, id),
    forgetOlder: (before) => takeOutOlder(store, before),
    daily,
    feeds: feedBook(store, team),
    sites: siteBook(store),
  };
  return archive;
}
