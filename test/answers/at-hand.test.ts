import { expect, test } from '@jest/globals';
import { openAtHand } from '../../src/answers/at-hand.ts';
import { deskOver } from '../support/desk.ts';
import { quoteQuestion, tram, wall } from './newsroom.ts';

const asker = { team: 'T1', channel: 'C1', user: 'U1' };
const dorrian = quoteQuestion('Niamh Dorrian');

/** An archive that counts how often it is asked for a person's quotes, and whose version a test can move. */
function counted() {
  const { archive } = deskOver([wall, tram]);
  const state = { version: '1', asked: 0, now: 0 };
  const answer = openAtHand(() => state.now);
  const watched = {
    ...archive,
    version: async () => state.version,
    speaker: (...asked: Parameters<typeof archive.speaker>) => {
      state.asked += 1;
      return archive.speaker(...asked);
    },
    quotes: (...asked: Parameters<typeof archive.quotes>) => {
      state.asked += 1;
      return archive.quotes(...asked);
    },
  };
  return { state, answer: (question = dorrian, who = asker) => answer(watched, question, who) };
}

test('what was asked a moment ago is answered without asking the archive again', async () => {
  const { state, answer } = counted();
  const first = await answer();
  expect(await answer(dorrian, { ...asker, channel: 'C2', user: 'U2' })).toBe(first);
  expect(state.asked).toBe(1);
});

test.each([
  ['another workspace', (state: { version: string; now: number }) => void state, 'T2'],
  ['a write', (state: { version: string; now: number }) => void (state.version = '2'), 'T1'],
  ['half a minute', (state: { version: string; now: number }) => void (state.now = 30_000), 'T1'],
])('after %s the archive is asked', async (_what, happen, team) => {
  const { state, answer } = counted();
  const first = await answer();
  happen(state);
  expect(await answer(dorrian, { ...asker, team })).toEqual(first);
  expect(state.asked).toBe(2);
});

test('what depends on the channel is never at hand', async () => {
  const { state, answer } = counted();
  await answer(quoteQuestion('Dorrian', { where: { in: 'latest' } }));
  await answer(quoteQuestion('Dorrian', { where: { in: 'latest' } }));
  expect(state.asked).toBe(2);
});
