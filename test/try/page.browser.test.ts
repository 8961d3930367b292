import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import type { Browser, Page as Tab } from 'playwright-core';
import type { Page } from '../../src/try/page/index.ts';
import type { SlackStandIn } from '../../src/try/slack/index.ts';
import { chromium } from 'playwright-core';
import { env, stderr } from 'node:process';
import { existsSync } from 'node:fs';
import { startDemoApp } from './page/demo-app.ts';
import { startPage } from '../../src/try/page/index.ts';
import { startSlack } from '../../src/try/slack/index.ts';

jest.setTimeout(30_000);
const path = env['CHROME_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(path);
if (!hasBrowser) {
  stderr.write(
    `left out: browser tests (no ${path}; apt-get install chromium, or set CHROME_PATH)\n`,
  );
}

let browser: Browser;
let slack: SlackStandIn;
let page: Page;
let tab: Tab;
let app: Awaited<ReturnType<typeof startDemoApp>>;
const mistakes: string[] = [];

const line = () => tab.getByRole('combobox', { name: 'Message' });
const quote = async () => {
  await line().fill('/quote Holt');
  await line().press('Enter');
  await tab.getByRole('heading', { name: 'Mary Holt — 2 quotes in 1 article' }).waitFor();
};
const last = () => app.log.at(-1);

(hasBrowser ? describe : describe.skip)('the page in a browser', () => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
    tab = await browser.newPage();
    tab.setDefaultTimeout(3000);
    tab.on('console', (message) => {
      if (message.type() === 'error') mistakes.push(message.text());
    });
    tab.on('pageerror', ({ message }) => mistakes.push(message));
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    slack = await startSlack();
    app = await startDemoApp(slack);
    page = await startPage({
      slack,
      title: 'Newsroom',
      commands: [
        { command: '/quote', usage: 'NAME [on TOPIC]', about: 'Who said what' },
        { command: '/numbers', usage: '[TOPIC]', about: 'The key numbers' },
      ],
      extras: [
        { label: 'Say good morning', run: async () => void (await slack.say('good morning')) },
      ],
    });
    mistakes.length = 0;
    await tab.goto(page.url);
  });
  afterEach(async () => {
    await tab.goto('about:blank');
    await Promise.all([page.close(), app.close(), slack.close()]);
    if (mistakes.length > 0) throw new Error(mistakes.join('; '));
  });

  test('completes a command with the keys alone and shows the answer to one person', async () => {
    await line().pressSequentially('/');
    expect(
      await tab.getByRole('listbox', { name: 'Commands' }).getByRole('option').allInnerTexts(),
    ).toEqual(['/quote NAME [on TOPIC]\nWho said what', '/numbers [TOPIC]\nThe key numbers']);
    await line().press('ArrowDown');
    await line().press('Enter');
    expect(await line().inputValue()).toBe('/numbers ');
    await line().pressSequentially('ships');
    await line().press('Enter');
    await tab.getByText('Only visible to you').waitFor();
    expect(last()).toMatchObject({ command: '/numbers', text: 'ships', user_name: 'ana' });
    expect(
      await tab.getByRole('log').getByText('“The harbour *will* open <!channel> on time,”').count(),
    ).toBe(1);
    expect(await tab.getByRole('columnheader').allInnerTexts()).toEqual(['Number', 'Of']);
    expect(page.unknownBlocks()).toEqual([]);
    expect(slack.problems()).toEqual([]);
  });

  test('presses buttons, asks before dangerous ones, and chooses from menus', async () => {
    await quote();
    await tab.getByRole('button', { name: 'Show 3 more' }).click();
    await tab.getByText('more: more').waitFor();
    tab.once('dialog', (dialog) => void dialog.dismiss());
    await tab.getByRole('button', { name: 'Delete' }).click();
    await tab.getByLabel('Which one?').selectOption('p2');
    await tab.getByText('who: p2').waitFor();
    await tab.getByLabel('More actions').click();
    await tab.getByRole('menuitem', { name: 'Not a quote' }).click();
    await tab.getByText('dots: not').waitFor();
    expect(app.log.filter(({ type }) => type === 'block_actions')).toHaveLength(3);
  });

  test('fills in a modal: text, search, choice and file, with the app’s complaint on the way', async () => {
    await quote();
    await tab.getByRole('button', { name: 'In context' }).click();
    const dialog = tab.getByRole('dialog', { name: 'Add an article' });
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.getByText('Please complete this required field.').waitFor();
    await dialog.getByLabel('Text').fill('x'.repeat(3001));
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.getByText('Please enter at most 3000 characters.').waitFor();
    await dialog.getByLabel('Text').fill('short');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.getByText('That is too short for an article.').waitFor();
    await dialog.getByLabel('Text').fill('long enough');
    await dialog.getByLabel('Speaker').pressSequentially('Ho');
    await dialog.getByRole('option', { name: 'Tom Ho' }).waitFor();
    await dialog.getByLabel('Speaker').press('ArrowUp');
    await dialog.getByLabel('Speaker').press('Enter');
    await dialog.getByLabel('Opinion').check();
    const buffer = Buffer.from('words');
    await dialog
      .getByLabel('File')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
    await dialog.getByRole('button', { name: 'Add' }).click();
    await tab.getByText('long enough / Tom Ho / opinion / 1').waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(slack.openView('U0000001')).toBeNull();
  });

  test('says so in the modal when the app does not take it', async () => {
    await quote();
    await tab.getByRole('button', { name: 'In context' }).click();
    await tab.getByRole('dialog').getByLabel('Text').fill('long enough');
    slack.connect({ mode: 'socket' });
    await tab.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
    await tab.getByText('We had some trouble connecting. Try again?').waitFor();
    expect(await tab.getByRole('dialog').getByLabel('Text').inputValue()).toBe('long enough');
  });

  test('marks a channel where something is new', async () => {
    await slack.say('elsewhere', { channel: 'C0000002' });
    await tab.locator('.unread', { hasText: 'general' }).click();
    await tab.getByRole('log').getByText('elsewhere').waitFor();
    await tab.locator('.unread').first().waitFor({ state: 'detached' });
    expect(await tab.locator('.unread').count()).toBe(0);
  });

  test('closes a modal with Escape', async () => {
    await quote();
    await tab.getByRole('button', { name: 'In context' }).click();
    await tab.getByRole('dialog').waitFor();
    await tab.keyboard.press('Escape');
    await tab.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(slack.openView('U0000001')).toBeNull();
  });

  test('opens the Home tab, whose buttons work', async () => {
    await tab.getByRole('button', { name: 'onrecord Home' }).click();
    await tab.getByRole('heading', { name: 'Articles I have read' }).waitFor();
    await tab.getByRole('button', { name: 'Help' }).click();
    const said = await slack.waitFor(() => slack.seenBy('U0000001', 'C0000001')[0]?.text, 3000);
    expect(said).toBe('help: help');
  });

  test('changes the person and the channel', async () => {
    await quote();
    await tab.getByLabel('You are').selectOption('Ben');
    await tab.getByText('Only visible to you').waitFor({ state: 'detached' });
    await tab.getByRole('button', { name: 'general', exact: true }).click();
    await tab.getByRole('heading', { name: '#general' }).waitFor();
    await line().fill('hello all');
    await line().press('Enter');
    await tab.getByRole('log').getByText('hello all').waitFor();
    expect(slack.seenBy('U0000001', 'C0000002')).toMatchObject([
      { user: 'U0000002', text: 'hello all' },
    ]);
  });

  test('runs the extras and shows what they did at once', async () => {
    await tab.getByRole('button', { name: 'Say good morning' }).click();
    await tab.getByRole('log').getByText('good morning').waitFor();
    expect(slack.problems()).toEqual([]);
  });

  test('shows a block that it does not know, and says so to the test', async () => {
    await line().fill('/quote odd');
    await line().press('Enter');
    await tab.getByText('unknown block: context_actions').waitFor();
    expect(page.unknownBlocks()).toEqual(['context_actions']);
  });

  test('keeps the scripts of an answer from running', async () => {
    await slack.say(
      '<img src=x onerror=alert(1)> *<https://a.example|bold link>* <javascript:alert(1)|no>',
    );
    await tab.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await tab.getByRole('log').locator('img').count()).toBe(0);
  });
});
