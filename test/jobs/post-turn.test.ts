import { expect, test } from '@jest/globals';
import { postSummary } from '../../jobs/post-summary.ts';
import { mustWait } from '../../jobs/post-turn.ts';
import type { PlannedPost } from '../../src/archive/archive.ts';

const post = (slot: string, state: PlannedPost['state']): PlannedPost => ({
  key: `C1:${slot}`,
  channel: 'C1',
  slot,
  state,
});
const send = { state: 'send' } as const;
const unsure = { state: 'unsure', started: 1 } as const;

test.each([
  ['it is alone', send, [], false],
  ['an earlier one is planned', send, [post('2026-11-26@0830', 'planned')], true],
  ['a later one is planned', send, [post('2026-11-26@2000', 'planned')], false],
  ['a later one is under way', send, [post('2026-11-26@2000', 'sending')], true],
  ['nobody knows of a later one', send, [post('2026-11-26@2000', 'unknown')], true],
  ['it is in doubt itself', unsure, [post('2026-11-26@0830', 'planned')], false],
  ['it and an earlier one are in doubt', unsure, [post('2026-11-26@0830', 'unknown')], true],
  ['it and a later one are in doubt', unsure, [post('2026-11-26@2000', 'unknown')], false],
])('when %s', (_name, claim, others, waits) => {
  const own = post('2026-11-26@1700', 'sending');
  expect(mustWait(own.key, claim, [own, ...others])).toBe(waits);
});

test('of any two that are open one does not wait', () => {
  const states = ['planned', 'sending', 'unknown'] as const;
  for (const one of states)
    for (const other of states) {
      const open = [post('2026-11-26@0830', one), post('2026-11-26@1700', other)];
      const waits = open.map(({ key, state }) =>
        mustWait(key, state === 'planned' ? send : unsure, open),
      );
      expect(waits).toContain(false);
    }
});

test('a job that has waited since there was one post a date is for that date’s post', () => {
  const of = { team: 'T1', channel: 'C1' };
  expect(postSummary.data.parse({ ...of, date: '2026-11-26' })).toEqual({
    ...of,
    slot: '2026-11-26',
  });
  expect(postSummary.data.safeParse(of).success).toBe(false);
});
