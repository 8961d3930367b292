import { beforeAll, describe, expect, test } from '@jest/globals';
import { openHouse } from '../support/house.ts';

const { slack, ana } = await openHouse();

const [user, channel] = ['U0000001', 'C0000001'];
const lamp = `Marrowby lamp to be lit again

“It has been dark for too long,” said Tomas Reke, the keeper of the Marrowby lamp.

The lamp needs 300 litres of oil, Reke said.`;

beforeAll(async () => {
  await ana.add(lamp);
}, 120_000);

const view = () => JSON.stringify(slack.openView(user));
const home = () => JSON.stringify(slack.home(user));
const opened = async (text: string) => {
  expect(await slack.waitFor(() => view().includes(text), 5000)).toBe(true);
};
const atHome = (text: string) => slack.waitFor(() => home().includes(text), 5000);
const seen = async (text: string) => {
  expect(await slack.waitFor(() => ana.shown().includes(text), 5000)).toBe(true);
};

describe('the Home tab', () => {
  test('shows a search box, the week’s voices, what was read, and no daily posts yet', async () => {
    await slack.openHome();
    await atHome('Tomas Reke: 1 in their words, 1 only reported');
    for (const says of [
      'Who said what?',
      'Marrowby lamp to be lit again',
      'Daily posts you set up',
    ])
      expect(home()).toContain(says);
  });

  test('a search opens the answer, and its buttons go on from there', async () => {
    await slack.choose('search', 'Reke', { on: 'home' });
    await opened('It has been dark for too long');
    expect(view()).not.toContain('share:');
    await slack.click('context:0');
    await opened('"bold":true');
    await slack.closeModal();
    expect(view()).toContain('1 article');
    await slack.closeModal();
    await slack.choose('search', 'Nobody at all', { on: 'home' });
    await opened('No quotes by');
    await slack.closeModal();
  });

  test('buttons answer in a box, numbers without a table', async () => {
    await slack.click('ask:41', { on: 'home' });
    await opened('300 litres');
    expect(view()).not.toContain('"table"');
    await slack.closeModal();
  });
});

describe('a daily post', () => {
  test('its settings are a box, with zones while one types', async () => {
    await slack.command('/onrecord daily');
    await opened('At what time?');
    expect(JSON.stringify(await slack.suggest('zone', 'lond'))).toContain('Europe/London');
    expect(await slack.suggest('zone', 'nowhere')).toEqual([]);
    await slack.submit({ 'at/at': '07:45', 'days/days': 'weekdays' });
    await seen('Monday to Friday at 07:45 (Europe/London)');
  });

  test('is paused and goes on, from its message', async () => {
    await slack.click('daily-pause');
    await seen('Paused until');
    await slack.click('daily-resume');
    await seen('Monday to Friday at 07:45');
    await slack.click('daily-change');
    await opened('"initial_time":"07:45"');
    await slack.submit({ 'at/at': '09:00' });
    await seen('Monday to Friday at 09:00');
    expect(slack.openView(user)).toBeNull();
  });

  test('stands on the Home tab of whoever set it up alone, with on and off', async () => {
    await slack.openHome();
    await atHome(`<#${channel}>: Monday to Friday at 09:00`);
    await slack.click('daily-stop:0', { on: 'home' });
    await atHome('Off; it was: Monday to Friday');
    await slack.click('daily-resume:0', { on: 'home' });
    await atHome('Turn off');
    await slack.openHome({ user: 'U0000002' });
    const bens = () => JSON.stringify(slack.home('U0000002'));
    await slack.waitFor(() => bens().includes('Daily posts'), 5000);
    expect(bens()).not.toContain(channel);
  });
});

describe('shortcuts', () => {
  test('Find quotes in this message reads its text, and answers in its thread', async () => {
    const parent = await slack.say('Look at this');
    const words = '“The oil has come,” said Nora Vik, who runs the harbour shop in Marrowby.';
    const ts = await slack.say(words, { threadTs: parent });
    const before = ana.messages();
    await slack.shortcut('find-quotes', { ts });
    await slack.waitFor(() => ana.messages() > before + 1, 10_000);
    expect(ana.shown()).toContain('Nora Vik');
    const reading = slack.seenBy(user, channel).find(({ text }) => text === 'Reading the article…');
    expect(reading?.isEphemeral).toBe(true);
    expect(await ana.ask('/quote Vik')).toContain('The oil has come');
  });

  test('a message with too little in it is told so', async () => {
    const ts = await slack.say('Good morning');
    expect(await slack.shortcut('find-quotes', { ts })).toMatchObject({ ok: true });
    await seen('neither an address nor an article');
  });

  test('Look up a quote finds people while one types, and answers in its box', async () => {
    await slack.shortcut('look-up');
    await opened('Who said it?');
    expect(JSON.stringify(await slack.suggest('people', 'keeper'))).toContain('Tomas Reke (2)');
    await slack.submit({ 'who/people': 'tomas reke', 'topic/topic': 'dark' });
    await opened('It has been dark for too long');
    await slack.closeModal();
  });
});

test('every block was one that Slack takes', () => {
  expect(slack.problems()).toEqual([]);
});
