import { NotOnDisk } from './errors.ts';
import type { Marked } from './marked.ts';
import { sharing } from './sharing.ts';

/** Makes sure that writes are on the disk of their server. */
export interface Disk {
  /** Does a write to the server that has a hash tag, and comes back when it is on its disk. Throws `NotOnDisk` when that is not certain: it is done all the same, as a rule. */
  readonly surely: <T>(tag: string, write: () => Promise<T>) => Promise<T>;
}

interface Tools {
  /** Writes a mark behind all that was written before, and waits until it is on the disk. */
  readonly mark: (tag: string) => Promise<Marked>;
  /** How often the connection of the marks was lost. */
  readonly losses: () => number;
  /** Hears why something is not certain. */
  readonly onDoubt: (why: 'late' | 'cannot' | 'away') => void;
}

/** A file of a server is written in order: when a mark is on the disk, so is all that was answered before. Many share one mark. */
export function openDisk({ mark, losses, onDoubt }: Tools): Disk {
  const marks = new Map<string, () => Promise<Marked>>();
  const marked = (tag: string) => {
    const known = marks.get(tag) ?? sharing(() => mark(tag));
    marks.set(tag, known);
    return known();
  };
  return {
    surely: async (tag, write) => {
      const before = losses();
      const came = await write();
      const found = await marked(tag).catch(() => 'away' as const);
      // Behind a lost connection there may be a server that began again without the write.
      const certain = losses() === before ? found : 'away';
      if (certain === 'on-disk') return came;
      onDoubt(certain);
      // One that knew how to wait and does not any more is an older one, or one without a file, of which the doctor warns.
      if (certain === 'cannot') return came;
      throw new NotOnDisk(`the disk was not confirmed: ${certain}`);
    },
  };
}
