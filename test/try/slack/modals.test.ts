import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SlackStandIn } from '../../../src/try/slack/index.ts';
import { call, section } from './call.ts';
import { modal, plain } from './forms.ts';
import { startRawApp } from './raw-app.ts';
import { startSlack } from '../../../src/try/slack/index.ts';

type App = Awaited<ReturnType<typeof startRawApp>>;

let slack: SlackStandIn;
let app: App;
/** What the app acknowledges a sent form with. */
let reply: unknown;

beforeEach(async () => {
  reply = undefined;
  slack = await startSlack({ ackTimeoutMs: 150 });
  app = await startRawApp(({ fields }) =>
    fields['type'] === 'view_submission' ? reply : undefined,
  );
  slack.connect({ mode: 'http', url: app.url });
  await slack.command('/onrecord add');
});
afterEach(() => Promise.all([slack.close(), app.close()]));

const lastFields = () => app.received.at(-1)?.fields ?? {};
const open = (view: object, method = 'views.open') =>
  call(slack, method, { trigger_id: lastFields()['trigger_id'], view });

describe('a trigger', () => {
  test('opens one modal', async () => {
    expect(await open(modal())).toMatchObject({ ok: true, view: { callback_id: 'add' } });
    expect(slack.openView('U0000001')).toMatchObject({
      callbackId: 'add',
      title: 'Add an article',
    });
    expect(await open(modal())).toMatchObject({ error: 'trigger_exchanged' });
  });

  test('is dead after three seconds', async () => {
    slack.clock.advance(3001);
    expect(await open(modal())).toMatchObject({
      error: 'expired_trigger_id',
      response_metadata: { messages: ['[ERROR] `trigger_id` expired [json-pointer:/trigger_id]'] },
    });
    expect(slack.openView('U0000001')).toBeNull();
  });

  test('has to be Slack’s own', async () => {
    const args = { trigger_id: '1.2.3', view: modal() };
    expect(await call(slack, 'views.open', args)).toMatchObject({ error: 'invalid_trigger_id' });
  });
});

describe('a modal is refused', () => {
  test.each([
    [
      'with a long title',
      { title: plain('x'.repeat(25)) },
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      'with no submit',
      { submit: undefined },
      'must define `submit` to use an `input` block in modals [json-pointer:/view/blocks/0/input]',
    ],
    [
      'with much metadata',
      { private_metadata: 'x'.repeat(3001) },
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'with bad blocks',
      { blocks: [{ type: 'x' }] },
      'unsupported type: x [json-pointer:/view/blocks/0/type]',
    ],
    ['as a home', { type: 'home' }, 'must be a modal view [json-pointer:/view/type]'],
  ])('%s', async (_what, more, complaint) => {
    const refused = await open(modal(more));
    expect(refused).toMatchObject({ ok: false, error: 'invalid_arguments' });
    expect(JSON.stringify(refused)).toContain(complaint.replaceAll('"', '\\"'));
  });
});

describe('sending a modal', () => {
  beforeEach(async () => {
    await open(modal());
  });

  test('hands over what was typed and closes it', async () => {
    expect(await slack.submit({ 'words-action': 'new words' })).toMatchObject({
      ok: true,
      errors: {},
    });
    expect(lastFields()).toMatchObject({
      type: 'view_submission',
      view: {
        callback_id: 'add',
        private_metadata: 'p1',
        state: {
          values: { words: { 'words-action': { type: 'plain_text_input', value: 'new words' } } },
        },
      },
    });
    expect(slack.openView('U0000001')).toBeNull();
  });

  test('hands over what the app had filled in', async () => {
    await slack.submit({});
    expect(JSON.stringify(lastFields())).toContain('"value":"as it was"');
  });

  test.each([
    ['', 'Please complete this required field.'],
    ['ab', 'Please enter at least 3 characters.'],
    ['x'.repeat(3001), 'Please enter at most 3000 characters.'],
  ])('%# is stopped by Slack itself', async (typed, complaint) => {
    const sent = await slack.submit({ 'words/words-action': typed });
    expect(sent).toEqual({ ok: false, errors: { words: complaint }, delivered: null });
    expect(app.received).toHaveLength(1);
  });

  test('leaves it open with the app’s complaints', async () => {
    reply = { response_action: 'errors', errors: { words: 'Not an article.' } };
    expect(await slack.submit({})).toMatchObject({
      ok: false,
      errors: { words: 'Not an article.' },
    });
    expect(slack.openView('U0000001')?.errors).toEqual({ words: 'Not an article.' });
    reply = { response_action: 'errors', errors: { elsewhere: 'No.' } };
    await slack.submit({});
    expect(slack.problems()).toEqual(['an error for elsewhere, which is no input block']);
  });

  test('lays another over it, or puts another in its place', async () => {
    reply = { response_action: 'push', view: modal({ callback_id: 'second' }) };
    await slack.submit({});
    expect(slack.openView('U0000001')?.callbackId).toBe('second');
    reply = { response_action: 'update', view: modal({ callback_id: 'third' }) };
    await slack.submit({});
    expect(slack.openView('U0000001')?.callbackId).toBe('third');
    await slack.closeModal();
    expect(slack.openView('U0000001')?.callbackId).toBe('add');
    reply = { response_action: 'clear' };
    await slack.submit({});
    expect(slack.openView('U0000001')).toBeNull();
  });

  test('leaves it open where the app does not answer', async () => {
    const silent = await startRawApp(() => 'silence');
    slack.connect({ mode: 'http', url: silent.url });
    expect(await slack.submit({})).toMatchObject({
      ok: false,
      delivered: { error: 'operation_timeout' },
    });
    expect(slack.openView('U0000001')?.callbackId).toBe('add');
    await silent.close();
  });

  test('can be filled in later, unless it has changed meanwhile', async () => {
    const { id, hash } = slack.openView('U0000001') ?? {};
    const filled = modal({ callback_id: 'filled' });
    const update = () => call(slack, 'views.update', { view_id: id, hash, view: filled });
    expect(await update()).toMatchObject({ ok: true });
    expect(await update()).toMatchObject({ error: 'hash_conflict' });
    expect(slack.openView('U0000001')?.callbackId).toBe('filled');
    expect(await call(slack, 'views.update', { view_id: 'V9', view: filled })).toMatchObject({
      error: 'not_found',
    });
  });
});

test('a Home tab is set for one person', async () => {
  const view = { type: 'home', blocks: [section('welcome')] };
  expect(await call(slack, 'views.publish', { user_id: 'U0000001', view })).toMatchObject({
    ok: true,
  });
  expect(slack.home('U0000001')?.blocks).toMatchObject([section('welcome')]);
  expect(slack.home('U0000002')).toBeNull();
});

test('closing is told where the app wants to know', async () => {
  await open(modal({ notify_on_close: true }));
  await slack.closeModal();
  expect(lastFields()).toMatchObject({ type: 'view_closed', is_cleared: false });
  await expect(slack.submit({})).rejects.toThrow('no modal is open for U0000001');
});

test('shortcuts bear a trigger, those on messages the message', async () => {
  const ts = await slack.say('look here');
  await slack.shortcut('look_up');
  expect(lastFields()).toMatchObject({ type: 'shortcut', callback_id: 'look_up' });
  await slack.shortcut('find_quotes', { ts });
  expect(lastFields()).toMatchObject({
    type: 'message_action',
    message: { text: 'look here', ts },
  });
  expect(await open(modal())).toMatchObject({ ok: true });
});
