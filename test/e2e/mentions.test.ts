import { beforeAll, describe, expect, test } from '@jest/globals';
import { openHouse } from '../support/house.ts';

const { slack, newsroom, ana } = await openHouse();

const [user, channel] = ['U0000001', 'C0000001'];
const address = 'https://courier.example/lamp';
const lamp = `Marrowby lamp to be lit again

“It has been dark for too long,” said Tomas Reke, the keeper of the Marrowby lamp.

The lamp needs 300 litres of oil, Reke said.`;

beforeAll(async () => {
  await ana.add(lamp);
}, 120_000);

const thread = () => slack.seenBy(user, channel).filter(({ threadTs }) => threadTs !== null);
const seen = (text: string) => slack.waitFor(() => ana.shown().includes(text), 5000);

describe('mentions and links', () => {
  test.each([
    ['what did Reke say about oil?', '300 litres of oil'],
    ['Reke', 'It has been dark for too long'],
    ['who said “It has been dark for too long”?', 'Exact'],
    ['who said 300?', '300'],
    ['help', 'How to ask'],
  ])('%s is answered in the thread', async (asked, says) => {
    const before = thread().length;
    await slack.say(`@onrecord ${asked}`);
    await slack.waitFor(() => thread().length > before, 5000);
    expect(JSON.stringify(thread().at(-1))).toContain(says);
    expect(thread().at(-1)?.isEphemeral).toBe(false);
  });

  test('the same event twice is answered once; in a channel shared with guests nothing is shown', async () => {
    const event = {
      type: 'app_mention',
      user,
      channel,
      text: `<@${slack.botUserId}> Reke`,
      ts: await slack.say('once'),
    };
    const body = (id: string, shared: boolean) =>
      JSON.stringify({
        type: 'event_callback',
        team_id: slack.team.id,
        event_id: id,
        event_time: 1,
        is_ext_shared_channel: shared,
        event,
      });
    const send = (text: string) =>
      fetch(`${newsroom.url}/slack/events`, {
        method: 'POST',
        headers: { ...slack.sign(text), 'content-type': 'application/json' },
        body: text,
      });
    const before = thread().length;
    await send(body('Ev1', false));
    await slack.waitFor(() => thread().length > before, 5000);
    await send(body('Ev1', false));
    await send(body('Ev2', true));
    await seen('another company');
    expect(thread()).toHaveLength(before + 1);
    expect(slack.seenBy(user, channel).at(-1)?.isEphemeral).toBe(true);
  });

  test('a link to an article that was read shows what is in it; another link nothing', async () => {
    const { archives } = newsroom.base;
    const [card] = await archives.of(slack.team.id).articles(1);
    const kept = await archives.of(slack.team.id).article(card?.id ?? 0);
    if (kept === null) throw new Error('no article');
    const { reading } = kept;
    await archives.of(slack.team.id).keep({
      reading: { ...reading, text: `${reading.text} ` },
      url: address,
      title: 'Lamp',
      addedBy: user,
      channel: null,
      now: slack.clock.now(),
    });
    await slack.pasteLink('https://courier.example/other');
    await slack.pasteLink(address);
    const [call, ...others] = await slack.waitFor(() => {
      const calls = slack.calls('chat.unfurl');
      return calls.length > 0 ? calls : null;
    }, 5000);
    expect(others).toEqual([]);
    expect(JSON.stringify(call?.args)).toContain('Lamp · ');
  });

  test('without the right to write previews nothing breaks', async () => {
    slack.fail('chat.unfurl', 'missing_scope');
    await slack.pasteLink(address);
    await slack.waitFor(() => slack.calls('chat.unfurl').length === 2, 5000);
    expect(await ana.ask('/onrecord status')).toContain('articles');
  });
});

/** Runs the step as a workflow does; gives how it ended. */
const run = async (inputs: Readonly<Record<string, string>>, method: string) => {
  const before = slack.calls(method).length;
  await slack.event({
    type: 'function_executed',
    function: { callback_id: 'look-up-quotes' },
    function_execution_id: `Fx${before}`,
    bot_access_token: slack.botToken,
    inputs,
  });
  await slack.waitFor(() => slack.calls(method).length > before, 5000);
  return JSON.stringify(slack.calls(method).at(-1));
};

describe('the workflow step', () => {
  test('gives the quotes as text, how many there are, the first', async () => {
    const done = await run(
      { person: 'Reke', topic: 'oil', since: '' },
      'functions.completeSuccess',
    );
    expect(done).toContain('300 litres of oil');
    expect(done).toMatch(/count[^0-9]+2\D/);
  });

  test('ends in words where there is nothing', async () => {
    expect(await run({ person: 'Zebedee' }, 'functions.completeError')).toContain('No quotes by');
  });
});

describe('manners', () => {
  test('twenty questions a minute, then a kind sentence, and on in a minute', async () => {
    const who = { user: 'U0000002' };
    for (let asked = 0; asked < 20; asked += 1)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await slack.command('/quote Reke', who)).toMatchObject({ ok: true });
    const last = () => slack.seenBy('U0000002', channel).at(-1)?.text ?? '';
    expect(last()).toContain('Tomas Reke');
    await slack.command('/quote Reke', who);
    expect(last()).toMatch(/20 questions in a minute.*Ask again in \d+ s/);
    expect(await ana.ask('/quote Reke')).toContain('Tomas Reke');
    slack.clock.advance(61_000);
    await slack.command('/quote Reke', who);
    expect(last()).toContain('Tomas Reke');
  });

  test('every block was one that Slack takes', () => {
    expect(slack.problems()).toEqual([]);
  });
});
