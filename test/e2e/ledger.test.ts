import { beforeAll, expect, test } from '@jest/globals';
import { openHouse } from '../support/house.ts';

const { slack, ana } = await openHouse();

const DAY = 86_400_000;
const flood = (day: number, dead: string) => `Larkby flood, day ${day}

The flood in Larkby has killed ${dead} people, the county said. The search goes on along the river for all who may still be there.`;

beforeAll(async () => {
  for (const [day, dead] of ['about 40', '44', '52', 'at least 61'].entries()) {
    slack.clock.set(slack.clock.now() + DAY);
    // oxlint-disable-next-line no-await-in-loop -- one day after the other
    await ana.add(flood(day + 1, dead));
  }
}, 120_000);

test('figures of four days stand below one another, and those that cannot both be so are marked', async () => {
  const answer = await ana.ask('/numbers killed in:all');
  expect(answer).toContain('people: 4 figures, oldest first; they do not all agree');
  expect(answer).toContain('52 (differs from the one before)');
  expect(answer.indexOf('about 40')).toBeLessThan(answer.lastIndexOf('at least 61'));
});

test('shared with the channel, they come with a chart and its words; nobody else sees it before', async () => {
  const before = ana.shown();
  expect(before).not.toContain('image_url');
  await slack.click('share:98');
  const hasChart = () => ana.shown().includes('data:image/png;base64,');
  expect(await slack.waitFor(hasChart, 10_000)).toBe(true);
  expect(ana.shown()).toContain('Chart of people, as articles have it: ');
  expect(slack.problems()).toEqual([]);
});
