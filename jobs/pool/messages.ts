import type { Clean, Source } from '../../src/intake/index.ts';
import type { Article, Reading } from '../../src/reading/index.ts';
import type { Trouble } from './errors.ts';

/** What a thread is asked to do. */
export type Task =
  | { readonly do: 'clean'; readonly source: Source }
  | { readonly do: 'read'; readonly article: Article };

/** What a thread says: first that it is ready, then one outcome for each task. */
export type Word =
  | { readonly is: 'ready' }
  | { readonly is: 'clean'; readonly clean: Clean }
  | { readonly is: 'read'; readonly reading: Reading }
  /** An error with a sentence for people. */
  | { readonly is: 'trouble'; readonly trouble: Trouble }
  /** Any other error; no word of the article may be in it. */
  | { readonly is: 'broken'; readonly where: string };
