import type { Packed } from '../../src/archive/pack.ts';
import type { Clean, Source } from '../../src/intake/index.ts';
import type { Article, Reading } from '../../src/reading/index.ts';
import type { Trouble } from './errors.ts';
import type { Told } from './told.ts';

/** What a thread is asked to do. */
export type Task =
  | { readonly do: 'clean'; readonly source: Source }
  | { readonly do: 'read'; readonly article: Article }
  | { readonly do: 'pack'; readonly clean: Clean }
  /** Both in one trip; what has an address is only cleaned, since lines of its site may have to be left out before it is read. */
  | { readonly do: 'take-in'; readonly source: Source; readonly told: Told };

/** An article of an archive that is brought in: read and packed, or only cleaned. */
export type TakenIn =
  | { readonly is: 'packed'; readonly title: string; readonly packed: Packed }
  | { readonly is: 'clean'; readonly clean: Clean };

/** What a thread says: first that it is ready, then one outcome for each task. */
export type Word =
  | { readonly is: 'ready' }
  | TakenIn
  | { readonly is: 'read'; readonly reading: Reading }
  /** An error with a sentence for people. */
  | { readonly is: 'trouble'; readonly trouble: Trouble }
  /** Any other error; no word of the article may be in it. */
  | { readonly is: 'broken'; readonly where: string };
