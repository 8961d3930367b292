import { describe, expect, test } from '@jest/globals';
import { answer, buttons } from './call.ts';
import { setStage } from './stage.ts';

const stage = setStage();

describe('a button', () => {
  const message = {
    text: 'pick',
    blocks: [buttons(['more', 'p2'], ['share', 'q1']), buttons(['more', 'p3'])],
  };

  test('tells the app what was pressed, where, and gives a way back to that message', async () => {
    const app = await stage.appThat(({ fields }) => (fields['command'] ? message : undefined));
    await stage.slack.command('/quote');
    await stage.slack.click('more', { value: 'p3' });
    const { fields = {} } = app.received[1] ?? {};
    expect(fields).toMatchObject({
      type: 'block_actions',
      user: { id: 'U0000001' },
      team: { id: stage.slack.team.id },
      channel: { id: 'C0000001', name: 'newsroom' },
      container: { type: 'message', is_ephemeral: true, message_ts: stage.seen()[0]?.ts },
      actions: [
        {
          type: 'button',
          action_id: 'more',
          value: 'p3',
          block_id: stage.seen()[0]?.blocks[1]?.['block_id'],
        },
      ],
    });
    expect(fields).not.toHaveProperty('message');
    await answer(fields['response_url'], { text: 'done', replace_original: true });
    expect(stage.texts()).toEqual(['done']);
  });

  test('hands over a message that all see', async () => {
    const app = await stage.appThat(({ fields }) =>
      fields['command'] ? { ...message, response_type: 'in_channel' } : undefined,
    );
    await stage.slack.command('/quote');
    await stage.slack.click('share', { user: 'U0000002' });
    expect(app.received[1]?.fields).toMatchObject({
      user: { id: 'U0000002', username: 'ben' },
      message: { text: 'pick', bot_id: stage.slack.botId, user: stage.slack.botUserId },
    });
  });

  test('that is not there is the test’s mistake, which names those that are', async () => {
    await stage.appThat(() => message);
    await stage.slack.command('/quote');
    await expect(stage.slack.click('les')).rejects.toThrow(
      'no les on the screen; there is: more, share',
    );
  });

  test('of an app that does not answer leaves a note', async () => {
    await stage.appThat(({ fields }) => (fields['command'] ? message : 'silence'));
    await stage.slack.command('/quote');
    await stage.slack.click('share');
    expect(stage.texts()).toEqual(['pick', 'share failed with the error "operation_timeout"']);
  });
});

const option = (value: string) => ({
  text: { type: 'plain_text', text: value.toUpperCase() },
  value,
});

describe('a menu', () => {
  const blocks = [
    {
      type: 'actions',
      elements: [
        { type: 'overflow', action_id: 'dots', options: [option('wrong'), option('open')] },
        { type: 'static_select', action_id: 'who', options: [option('p1'), option('p2')] },
        { type: 'external_select', action_id: 'find', min_query_length: 2 },
      ],
    },
  ];

  test.each([
    ['dots', 'open', { type: 'overflow', selected_option: option('open') }],
    ['who', 'p2', { type: 'static_select', selected_option: option('p2') }],
  ])('%s tells the app what was chosen', async (id, value, action) => {
    const app = await stage.appThat(({ fields }) =>
      fields['command'] ? { text: 'x', blocks } : undefined,
    );
    await stage.slack.command('/quote');
    await stage.slack.choose(id, value);
    expect(app.received[1]?.fields['actions']).toMatchObject([{ action_id: id, ...action }]);
  });

  test('asks the app for what it offers', async () => {
    await stage.appThat(({ fields }) =>
      fields['type'] === 'block_suggestion'
        ? { options: [option(String(fields['value']))] }
        : { text: 'x', blocks },
    );
    await stage.slack.command('/quote');
    expect(await stage.slack.suggest('find', 'dor')).toEqual([option('dor')]);
    expect(stage.slack.problems()).toEqual([]);
    await stage.slack.suggest('find', 'x'.repeat(76));
    expect(stage.slack.problems()).toEqual([
      'block_suggestion: must be less than 76 characters [json-pointer:/options/0/text/text]',
    ]);
  });
});
