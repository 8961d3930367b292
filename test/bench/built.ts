import type { read } from '../../src/reading/index.ts';
import type { findNumbers } from '../../src/reading/numbers/index.ts';
import type { findEntities } from '../../src/reading/people/entities.ts';
import type { findMentions } from '../../src/reading/people/mentions.ts';
import type { summarise } from '../../src/reading/summary/index.ts';
import type { docOf } from '../../src/reading/text/index.ts';
import type { sceneOf } from '../../src/reading/text/scene.ts';

/** What is timed. */
export interface Steps {
  readonly read: typeof read;
  readonly docOf: typeof docOf;
  readonly sceneOf: typeof sceneOf;
  readonly findMentions: typeof findMentions;
  readonly findEntities: typeof findEntities;
  readonly findNumbers: typeof findNumbers;
  readonly summarise: typeof summarise;
}

const FILES = [
  'index',
  'text/index',
  'text/scene',
  'people/mentions',
  'people/entities',
  'numbers/index',
  'summary/index',
] as const;

/** The steps of reading as they are built and shipped: what runs TypeScript as it is adds work of its own to every function made inside another. */
export async function builtSteps(): Promise<Steps> {
  const files = FILES.map((file) => new URL(`../../dist/src/reading/${file}.js`, import.meta.url));
  const modules = await Promise.all(files.map(({ href }) => import(href)));
  return Object.assign({}, ...modules);
}
