import { describe, expect, test } from '@jest/globals';
import { promiseOf, type Call } from '../../src/redis/index.ts';
import { lastingOf } from '../../src/redis/lasting.ts';

interface Server {
  /** `null`: it may not be asked. */
  readonly policy: string | null;
  /** What it answers to `WAITAOF`, the last again and again; `null`: it does not know it. */
  readonly waitaof: readonly (readonly number[] | null)[];
}

/** A server, and what it was asked. */
function serverOf({ policy, waitaof }: Server) {
  const asked: string[] = [];
  const left = [...waitaof];
  const call: Call = async (...args) => {
    asked.push(args.join(' '));
    if (args[0] === 'SET') return 'OK';
    if (args[0] === 'CONFIG' && policy !== null) return ['appendfsync', policy];
    const told = args[0] === 'WAITAOF' ? (left.length > 1 ? left.shift() : left[0]) : null;
    if (told === null) throw new Error(`ERR unknown command '${args[0]}'`);
    return told;
  };
  return { call, asked };
}

describe('what a write is worth that was answered', () => {
  test.each([
    ['always', [null], 'on-disk'],
    ['everysec', [[1, 0]], 'can-wait'],
    ['everysec, an older one', [null], 'late'],
    ['no', [[0, 0]], 'late'],
    ['not told, it says when it has written', [[1, 0]], 'can-wait'],
    [
      'not told, it has written when it is asked again',
      [
        [0, 0],
        [1, 0],
      ],
      'can-wait',
    ],
    ['not told, it never says it', [[0, 0]], 'unknown'],
    ['not told, an older one', [null], 'unknown'],
  ] as const)('%s', async (name, waitaof, lasting) => {
    const [policy = ''] = name.split(',');
    const { call } = serverOf({ policy: policy === 'not told' ? null : policy, waitaof });
    expect(await lastingOf(call, { enabled: '1', version: '8.0.2' })).toBe(lasting);
  });

  test.each([
    ['everysec', '7.2.4', 'late'],
    ['everysec', '7.4.2', 'late'],
    ['everysec', '', 'late'],
    ['always', '7.2.4', 'on-disk'],
    [null, '7.2.4', 'unknown'],
    ['everysec', '10.0.0', 'can-wait'],
  ] as const)(
    'what an older server or Valkey says too early is not believed: %s, %s',
    async (policy, version, lasting) => {
      const { call } = serverOf({ policy, waitaof: [[1, 0]] });
      expect(await lastingOf(call, { enabled: '1', version })).toBe(lasting);
    },
  );

  test('without an append-only file nothing more is asked', async () => {
    const { call, asked } = serverOf({ policy: 'everysec', waitaof: [[1, 0]] });
    expect(await lastingOf(call, { enabled: '0', version: '8.0.2' })).toBe('no-file');
    expect(asked).toEqual([]);
  });

  test('a server whose policy is known is not held up to find out', async () => {
    const { call, asked } = serverOf({ policy: 'everysec', waitaof: [[1, 0]] });
    await lastingOf(call, { enabled: '1', version: '8.0.2' });
    expect(asked.filter((line) => line.startsWith('WAITAOF'))).toEqual(['WAITAOF 0 0 900']);
  });
});

test.each([
  ['on-disk', 'appendfsync always'],
  ['can-wait', 'WAITAOF'],
  ['unknown', 'does not tell'],
] as const)('the doctor says of %s what is promised', (lasting, words) => {
  expect(promiseOf(lasting)).toContain(words);
});

test.each(['late', 'no-file'] as const)('nothing is promised where it is %s', (lasting) => {
  expect(promiseOf(lasting)).toBeNull();
});
