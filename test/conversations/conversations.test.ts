import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { conversations } from './scripts.ts';
import { openStage } from './stage.ts';

const all = conversations();

test('there are forty and more', () => expect(all.length).toBeGreaterThanOrEqual(40));

describe.each(['http', 'socket'] as const)('by %s', (by) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(by);
  }, 120_000);
  afterAll(() => stage.close(), 30_000);

  test.each(all)('$file: $title', async ({ text }) => {
    expect(await stage.play(text)).toBe(text);
  });

  test('every message, box and Home tab was one that Slack takes, with words for those who cannot see it', () => {
    expect(stage.slack.problems()).toEqual([]);
    expect(stage.slack.calls().length).toBeGreaterThan(40);
  });
});
