import type { SlackStandIn } from '../../../src/try/slack/index.ts';
import { call } from '../slack/call.ts';
import { startRawApp } from '../slack/raw-app.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const option = (text: string, value: string) => ({ text: plain(text), value });
const button = (text: string, id: string, more: object = {}) => ({
  type: 'button',
  text: plain(text),
  action_id: id,
  value: id,
  ...more,
});
const raw = (text: string) => ({ type: 'raw_text', text });
const words = (text: string, style: object = {}) => ({ type: 'text', text, style });

/** An answer with one of nearly everything that a message can hold. */
const everything = {
  text: 'Mary Holt, 2 quotes',
  blocks: [
    { type: 'header', text: plain('Mary Holt — 2 quotes in 1 article') },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_quote',
          elements: [words('“The harbour *will* open <!channel> on time,”')],
        },
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: [
            {
              type: 'rich_text_section',
              elements: [words('bold', { bold: true }), words(' item')],
            },
          ],
        },
        { type: 'rich_text_preformatted', elements: [words('as it was')] },
      ],
    },
    {
      type: 'context',
      elements: [
        {
          type: 'mrkdwn',
          text: 'Direct · “Holt said” · <https://news.example/a?b=1&amp;c|Harbour opens> · <@U0000002>',
        },
      ],
    },
    {
      type: 'actions',
      elements: [
        button('In context', 'context', { style: 'primary' }),
        button('Delete', 'delete', {
          style: 'danger',
          confirm: {
            title: plain('Sure?'),
            text: plain('It is gone then.'),
            confirm: plain('Yes'),
            deny: plain('No'),
          },
        }),
        {
          type: 'static_select',
          action_id: 'who',
          placeholder: plain('Which one?'),
          options: [option('Mary Holt', 'p1'), option('Tom Holt', 'p2')],
        },
        {
          type: 'overflow',
          action_id: 'dots',
          options: [option('Wrong speaker?', 'wrong'), option('Not a quote', 'not')],
        },
      ],
    },
    { type: 'divider' },
    {
      type: 'section',
      text: {
        type: 'mrkdwn',
        text: '*Numbers* in _the_ `text` &lt;b&gt;not bold&lt;/b&gt; <script>alert(1)</script>\n> quoted line\nplain :warning:',
      },
      accessory: button('Show 3 more', 'more'),
    },
    {
      type: 'section',
      fields: [
        { type: 'mrkdwn', text: '*Read*\n12' },
        { type: 'mrkdwn', text: '*Waiting*\n0' },
      ],
    },
    {
      type: 'table',
      column_settings: [{ align: 'right' }],
      rows: [
        [raw('Number'), raw('Of')],
        [raw('about 2,000'), raw('containers a month')],
      ],
    },
    { type: 'alert', level: 'warning', text: plain('Uncertain: check the article.') },
  ],
};

const form = {
  type: 'modal',
  callback_id: 'form',
  title: plain('Add an article'),
  submit: plain('Add'),
  close: plain('Not now'),
  blocks: [
    {
      type: 'input',
      block_id: 'text',
      label: plain('Text'),
      hint: plain('Paste the whole article.'),
      element: { type: 'plain_text_input', action_id: 'text', multiline: true },
    },
    {
      type: 'input',
      block_id: 'find',
      label: plain('Speaker'),
      optional: true,
      element: { type: 'external_select', action_id: 'find', min_query_length: 2 },
    },
    {
      type: 'input',
      block_id: 'kind',
      label: plain('Kind'),
      element: {
        type: 'radio_buttons',
        action_id: 'kind',
        options: [option('News', 'news'), option('Opinion', 'opinion')],
        initial_option: option('News', 'news'),
      },
    },
    {
      type: 'input',
      block_id: 'day',
      label: plain('Day'),
      optional: true,
      element: { type: 'datepicker', action_id: 'day' },
    },
    {
      type: 'input',
      block_id: 'file',
      label: plain('File'),
      optional: true,
      element: { type: 'file_input', action_id: 'file', filetypes: ['txt'] },
    },
  ],
};

type Fields = Record<string, unknown>;

const THUMBS = { type: 'feedback_buttons', action_id: 'x', positive_button: 1, negative_button: 1 };

/** An app that answers everything that the page can do; `log` tells what it was told. */
export async function startDemoApp(slack: SlackStandIn) {
  const log: Fields[] = [];
  const post = (text: string) => call(slack, 'chat.postMessage', { channel: 'C0000001', text });
  const answers: Record<string, (fields: Fields) => Promise<unknown>> = {
    command: async ({ text }) =>
      text === 'odd'
        ? {
            text: 'odd',
            blocks: [{ type: 'context_actions', elements: [THUMBS] }],
          }
        : everything,
    block_actions: async ({ trigger_id: trigger, actions }) => {
      const [action] = JSON.parse(JSON.stringify(actions));
      if (action.action_id === 'context') {
        await call(slack, 'views.open', { trigger_id: trigger, view: form });
      } else await post(`${action.action_id}: ${action.selected_option?.value ?? action.value}`);
    },
    block_suggestion: async ({ value }) => ({
      options: [option(`Mary ${String(value)}`, 'p1'), option(`Tom ${String(value)}`, 'p2')],
    }),
    view_submission: async ({ view }) => {
      const { values } = JSON.parse(JSON.stringify(view)).state;
      if (values.text.text.value === 'short') {
        return { response_action: 'errors', errors: { text: 'That is too short for an article.' } };
      }
      await post(
        [
          values.text.text.value,
          values.find.find.selected_option?.text.text,
          values.kind.kind.selected_option.value,
          values.file.file.files.length,
        ].join(' / '),
      );
      return undefined;
    },
    event_callback: async () => {
      const blocks = [
        { type: 'header', text: plain('Articles I have read') },
        { type: 'actions', elements: [button('Help', 'help')] },
      ];
      await call(slack, 'views.publish', { user_id: 'U0000001', view: { type: 'home', blocks } });
    },
  };
  const app = await startRawApp(({ fields }) => {
    log.push(fields);
    return answers[fields['command'] ? 'command' : String(fields['type'])]?.(fields);
  });
  slack.connect({ mode: 'http', url: app.url });
  return { ...app, log };
}
