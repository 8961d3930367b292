import type { Archive, Archives } from '../../archive/archive.ts';
import type { Disk } from '../../redis/index.ts';

/** What of an archive comes back only when it is on Redis' disk. */
type Made = (archive: Archive, surely: <T>(write: () => Promise<T>) => Promise<T>) => Archive;

/** Archives in which what a person is told to be done is on Redis' disk: what was put right, daily orders, feeds. Reading costs nothing more. */
export const toldArchives = (archives: Archives, disk: Disk | null): Archives =>
  withLasting(archives, disk, (archive, surely) => ({
    ...archive,
    correct: (correction) => surely(() => archive.correct(correction)),
    undo: (...given) => surely(() => archive.undo(...given)),
    daily: {
      ...archive.daily,
      order: (order) => surely(() => archive.daily.order(order)),
      cancel: (channel) => surely(() => archive.daily.cancel(channel)),
    },
    feeds: { ...archive.feeds, unfollow: (url) => surely(() => archive.feeds.unfollow(url)) },
  }));

/**
 * For workers of a cluster, where a job and what it keeps are on the disks of two masters: it is done when its article is on the other's.
 * One Redis writes both in their order.
 */
export const keptArchives = (archives: Archives, disk: Disk | null): Archives =>
  withLasting(archives, disk, (archive, surely) => ({
    ...archive,
    keep: (article) => surely(() => archive.keep(article)),
    forgetArticle: (id) => surely(() => archive.forgetArticle(id)),
  }));

function withLasting(archives: Archives, disk: Disk | null, make: Made): Archives {
  if (disk === null) return archives;
  const made = new WeakMap<Archive, Archive>();
  return {
    ...archives,
    of: (team) => {
      const archive = archives.of(team);
      const known = made.get(archive);
      if (known !== undefined) return known;
      const tag = encodeURIComponent(team);
      const lasting = make(archive, (write) => disk.surely(tag, write));
      made.set(archive, lasting);
      return lasting;
    },
  };
}
