import type { Redis } from 'ioredis';
import { openArchives } from '../../../src/archive/index.ts';
import { keysOf } from '../../../src/archive/keys.ts';
import { askedSpeaker, askedWord, dice } from './generated.ts';

/** Milliseconds within which half, and 99 of 100, were answered. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

const TEAM = 'T0000001';
const ASKED = 600;
const LIMIT = 5;

/** Asks questions of every kind, one after the other, and beside them one GET each; then beginnings of names of whom nothing is noted. */
export async function timeQuestions(client: Redis): Promise<Readonly<Record<string, Times>>> {
  // A reader that remembers nothing of other questions.
  const archive = openArchives(client).of(TEAM);
  const roll = dice(99);
  await client.set('bench:get', 'x'.repeat(100));
  await client.del(keysOf(TEAM).begun);
  const kinds: Readonly<Record<string, () => Promise<unknown>>> = {
    'GET of 100 bytes': () => client.get('bench:get'),
    'speaker, newest 5': () => archive.quotes(idOf(askedSpeaker(roll)), { limit: LIMIT }),
    'speaker + topic': () =>
      archive.quotes(idOf(askedSpeaker(roll)), { limit: LIMIT, topic: [askedWord(roll)] }),
    'speaker in a year': () =>
      archive.quotes(idOf(askedSpeaker(roll)), {
        limit: LIMIT,
        since: '2021-01-01',
        until: '2021-12-31',
      }),
    'topic alone': () => archive.quotesAbout([askedWord(roll)], { limit: LIMIT }),
    'completion of a name': () => archive.people(askedSpeaker(roll).slice(0, 4), 20),
  };
  const times = new Map<string, number[]>();
  const time = async (kind: string, ask: () => Promise<unknown>) => {
    const began = performance.now();
    await ask();
    const all = times.get(kind) ?? [];
    times.set(kind, [...all, performance.now() - began]);
  };
  for (let i = 0; i < ASKED; i += 1)
    for (const [kind, ask] of Object.entries(kinds))
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are to be timed
      await time(kind, ask);
  for (let i = 0; i < ASKED; i += 1) {
    /* oxlint-disable no-await-in-loop */
    await client.del(keysOf(TEAM).begun);
    const name = askedSpeaker(roll).slice(0, 4);
    await time('completion, not noted', () => archive.people(name, 20));
    /* oxlint-enable no-await-in-loop */
  }
  return Object.fromEntries([...times].map(([kind, all]) => [kind, percentiles(all)]));
}

const idOf = (name: string) => name.toLowerCase();

function percentiles(all: readonly number[]): Times {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
