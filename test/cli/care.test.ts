import { describe, expect, test } from '@jest/globals';
import { clockCheck, nodeCheck, type Check } from '../../src/cli/index.ts';
import { run } from './run.ts';

const check = (name: string, ok: boolean, says: string): Check => ({
  name,
  run: () => Promise.resolve({ ok, says }),
});

describe('onrecord doctor', () => {
  test('ticks each check off', async () => {
    const fine = [check('Redis', true, 'answers'), check('Token', true, 'fits')];
    expect(await run(['doctor'], '', { checks: () => Promise.resolve(fine) })).toEqual({
      code: 0,
      out: '✓ Redis: answers\n✓ Token: fits\n\nAll is well.\n',
      err: '',
    });
  });

  test('says what is to be mended, a check that throws included, and ends with 1', async () => {
    const thrown = { name: 'Redis', run: () => Promise.reject(new Error('refused')) };
    const checks = () => Promise.resolve([thrown, check('Token', false, 'Set SLACK_BOT_TOKEN.')]);
    const { code, out } = await run(['doctor'], '', { checks });
    expect(code).toBe(1);
    expect(out).toContain('✗ Redis: refused\n✗ Token: Set SLACK_BOT_TOKEN.\n\n2 to mend');
  });

  test.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['18.20.0', false],
    ['22.0.0', true],
  ])('Node %s is new enough: %s', async (version, ok) => {
    expect((await nodeCheck(version).run()).ok).toBe(ok);
  });

  test.each([
    [0, true],
    [-59_000, true],
    [61_000, false],
    [-300_000, false],
  ])('a clock that is %i ms off is right: %s', async (off, ok) => {
    const theirs = () => Promise.resolve(1_000_000 + off);
    expect((await clockCheck(() => 1_000_000, theirs).run()).ok).toBe(ok);
  });
});

test('onrecord manifest prints the manifest that it is handed', async () => {
  expect(
    await run(['manifest'], '', { manifest: () => Promise.resolve('{"display_information":{}}') }),
  ).toMatchObject({
    code: 0,
    out: '{"display_information":{}}\n',
  });
});

test('an error that nobody foresaw is told, with 1', async () => {
  expect(
    await run(['manifest'], '', { manifest: () => Promise.reject(new Error('broken')) }),
  ).toMatchObject({
    code: 1,
    err: expect.stringContaining('broken'),
  });
});

const corrections = () => Promise.resolve(['{"id":"a"}', '{"id":"b"}']);

test('onrecord corrections export prints the lines that it is handed', async () => {
  const printed = await run(['corrections', 'export'], '', { corrections });
  expect(printed).toEqual({ code: 0, out: '{"id":"a"}\n{"id":"b"}\n', err: '' });
});

test.each([
  ['new', 'day:key\n'],
  ['rotate', '3 sealed anew; only the first key is needed now.\n'],
])('onrecord keys %s', async (verb, out) => {
  const keys = { fresh: () => Promise.resolve('day:key'), rotate: () => Promise.resolve(3) };
  expect(await run(['keys', verb], '', { keys })).toEqual({ code: 0, out, err: '' });
});
