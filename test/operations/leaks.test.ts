import { describe, expect, test } from '@jest/globals';
import { leaksIn } from '../support/leaks.ts';

const line = (facts: Readonly<Record<string, unknown>>) =>
  `${JSON.stringify({ level: 30, ...facts, msg: 'said' })}\n`;

describe('what a log may not hold is found in it', () => {
  test.each([
    ['a token of Slack', { token: 'xoxb-1-2-abc' }],
    ['a token of the interface', { token: `onr.VDE.${'a'.repeat(43)}` }],
    ['a response_url', { to: 'http://127.0.0.1:1/commands/T0000001/12/abc' }],
    ['a password in an address', { url: 'redis://:secret@127.0.0.1:6379' }],
    ['words of an article', { error: '“It is not safe,” said Ida Holm.' }],
  ])('%s', (what, facts) => {
    expect(leaksIn(line({ ms: 1 }) + line(facts))).toEqual([`${what} in the log: said`]);
  });

  test('an ordinary line is none', () => {
    const facts = { job: 'tick', id: 'post-T1-C1-2026-10-01', code: 'archive-away', ms: 3 };
    expect(leaksIn(line(facts))).toEqual([]);
  });
});
