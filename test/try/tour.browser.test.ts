import { existsSync } from 'node:fs';
import { env, stderr } from 'node:process';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { chromium, type Browser, type Page as Tab } from 'playwright-core';
import { commands, shortcuts } from '../../src/slack/index.ts';
import { startPage, type Page } from '../../src/try/page/index.ts';
import type { SlackStandIn } from '../../src/try/slack/index.ts';
import { addSamples, atKeyboard } from '../support/keyboard.ts';
import { openNewsroom, openStandIn } from '../support/newsroom.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';

// What the README promises of `npm run try`, by the keys alone, on the real bot; at every stop axe looks for faults and a
// picture is taken (kept where SCREENSHOTS names a folder).
jest.setTimeout(60_000);
const path = env['CHROME_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(path);
if (!hasBrowser) stderr.write(`left out: the tour of the page (no ${path})\n`);

let redis: TestRedis;
let slack: SlackStandIn;
let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
let page: Page;
let browser: Browser;
let tab: Tab;
let keys: ReturnType<typeof atKeyboard>;

(hasBrowser ? describe : describe.skip)('the README’s tour, by the keys alone', () => {
  beforeAll(async () => {
    redis = await redisForTest();
    slack = await openStandIn();
    newsroom = await openNewsroom(redis, slack);
    await addSamples(newsroom.base.archives.of(slack.team.id), slack.clock.now());
    page = await startPage({
      slack,
      title: 'onrecord',
      commands: commands.map(({ name, usage, about }) => ({ command: name, usage, about })),
      shortcuts,
    });
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
    tab = await browser.newPage();
    await tab.goto(page.url);
    keys = atKeyboard(tab);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await page.close();
    await newsroom.close();
    await slack.close();
    await redis.close();
  }, 30_000);

  test('the menu of commands, a quote, its surroundings', async () => {
    await keys.type('/');
    expect(await keys.stop('menu')).toEqual([]);
    await keys.type('quote Dorrian');
    await keys.press('Enter');
    await keys.shows('Only visible to you');
    expect(await keys.stop('quote')).toEqual([]);
    await keys.tabTo('In context', 'Shift+Tab');
    await keys.press('Enter');
    await tab.getByRole('dialog', { name: 'In context' }).waitFor();
    await keys.shows('Direct');
    expect(await keys.stop('in-context')).toEqual([]);
    await keys.press('Escape');
    await tab.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('sharing, numbers as a table, a check', async () => {
    await tab.locator('#line').focus();
    await keys.tabTo('Share in channel', 'Shift+Tab');
    await keys.press('Enter');
    await keys.shows('Shared by');
    await keys.ask('/numbers');
    await tab.getByRole('table').last().waitFor();
    expect(await keys.stop('numbers')).toEqual([]);
    await keys.ask('/check "Nobody should be out there" Dorrian');
    await keys.shows('Exact');
    expect(await keys.stop('check')).toEqual([]);
  });

  test('putting a speaker right: the menu, the box, what it says then', async () => {
    await keys.ask('/quote Dorrian');
    await tab.getByRole('heading', { name: 'Niamh Dorrian: 4 quotes' }).waitFor();
    await tab.locator('summary').last().focus();
    await keys.press('Enter');
    expect(await keys.stop('more')).toEqual([]);
    await keys.press('Tab', 'Enter');
    const box = tab.getByRole('dialog', { name: 'Wrong speaker?' });
    await box.getByText('Who said it?').waitFor();
    expect(await keys.stop('wrong-speaker')).toEqual([]);
    await keys.press('Escape');
    await box.waitFor({ state: 'hidden' });
  });

  test('a text handed in by its box', async () => {
    await keys.ask('/onrecord add');
    const box = tab.getByRole('dialog', { name: 'Add an article' });
    await box.waitFor();
    await keys.type('The lamp\n\n“The lamp is lit,” said Tomas Reke, the keeper of the lamp.');
    expect(await keys.stop('add')).toEqual([]);
    await keys.tabTo('Read it');
    await keys.press('Enter');
    await box.waitFor({ state: 'hidden' });
    await keys.shows('Tomas Reke');
  });

  test('a daily post: its box, zones while one types', async () => {
    await keys.ask('/onrecord daily');
    const box = tab.getByRole('dialog', { name: 'Daily post' });
    await box.getByText('At what time?').waitFor();
    expect(await keys.stop('daily')).toEqual([]);
    const zone = box.getByLabel('In which time zone?');
    await zone.focus();
    await keys.press('Control+A');
    await keys.type('lond');
    await box.getByRole('option', { name: 'Europe/London' }).waitFor();
    await keys.press('ArrowDown', 'Enter');
    await keys.tabTo('Save');
    await keys.press('Enter');
    await keys.shows('Every day at 08:30 (Europe/London)');
  });

  test('looking up a quote by its shortcut, people while one types', async () => {
    await tab.locator('#user').focus();
    await keys.tabTo('Look up a quote');
    await keys.press('Enter');
    const box = tab.getByRole('dialog', { name: 'Look up a quote' });
    await box.waitFor();
    await keys.type('dorr');
    await box.getByRole('option').first().waitFor();
    expect(await keys.stop('look-up')).toEqual([]);
    await keys.press('ArrowDown', 'Enter');
    await keys.tabTo('Look it up');
    await keys.press('Enter');
    await tab.getByRole('dialog', { name: 'On record' }).waitFor();
    expect(await keys.stop('looked-up')).toEqual([]);
    await keys.press('Escape');
    await tab.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('a mention is answered in its thread', async () => {
    await keys.ask('@onrecord what did Dorrian say about six weeks?');
    await keys.shows('Reply in thread');
    expect(await keys.stop('thread')).toEqual([]);
  });

  test('the Home tab: a search by Enter', async () => {
    await tab.locator('#user').focus();
    await keys.tabTo('⌂');
    await keys.press('Enter');
    await tab.getByRole('heading', { name: 'Quoted most this week' }).waitFor();
    expect(await keys.stop('home')).toEqual([]);
    await tab.getByLabel('Who said what?').focus();
    await keys.type('Dorrian');
    await keys.press('Enter');
    await tab.getByRole('dialog', { name: 'On record' }).getByText('Direct').first().waitFor();
    await keys.press('Escape');
    await tab.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('on a narrow screen nothing is cut off', async () => {
    await tab.setViewportSize({ width: 390, height: 780 });
    expect(await keys.stop('narrow-home')).toEqual([]);
    const overflows = await tab.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(overflows).toBe(false);
    await keys.tabTo('# newsroom', 'Shift+Tab');
    await keys.press('Enter');
    await keys.shows('Reply in thread');
    expect(await keys.stop('narrow-channel')).toEqual([]);
  });

  test('every block could be drawn, and no rule of Slack was broken', () => {
    expect(page.unknownBlocks()).toEqual([]);
    expect(slack.problems()).toEqual([]);
    expect(keys.stops()).toBeGreaterThan(12);
  });
});
