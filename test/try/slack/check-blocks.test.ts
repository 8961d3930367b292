import { describe, expect, test } from '@jest/globals';
import { checkBlocks } from '../../../src/try/slack/index.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = { type: 'section', text: { type: 'mrkdwn', text: 'a' } };
const button = (more: object = {}) => ({
  type: 'button',
  text: plain('b'),
  action_id: 'b',
  ...more,
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = { text: plain('o'), value: 'v' };
const words = (text: string) => [{ type: 'text', text }];
const times = (length: number, it: object) => Array.from({ length }, () => ({ ...it }));
const raw = (text: string) => ({ type: 'raw_text', text });

describe('Slack takes', () => {
  test.each([
    ['nothing', []],
    ['a section with an accessory', [{ ...section, accessory: button({ style: 'primary' }) }]],
    ['fields', [{ type: 'section', fields: [{ type: 'mrkdwn', text: 'f' }] }]],
    ['a context', [{ type: 'context', elements: [plain('a'), { type: 'mrkdwn', text: 'b' }] }]],
    ['an overflow', [actions({ type: 'overflow', action_id: 'o', options: [option] })]],
    [
      'a quote and a list',
      [
        {
          type: 'rich_text',
          elements: [
            { type: 'rich_text_quote', elements: words('“q”') },
            {
              type: 'rich_text_list',
              style: 'bullet',
              elements: [{ type: 'rich_text_section', elements: words('x') }],
            },
          ],
        },
      ],
    ],
    [
      'a table',
      [
        {
          type: 'table',
          rows: [[raw('Number'), raw('Of')]],
          column_settings: [{ align: 'right' }],
        },
      ],
    ],
    ['an alert', [{ type: 'alert', level: 'warning', text: plain('a') }]],
    [
      'an input',
      [
        {
          type: 'input',
          label: plain('l'),
          element: { type: 'plain_text_input', action_id: 'i', multiline: true },
        },
      ],
    ],
  ])('%s', (_what, blocks) => {
    expect(checkBlocks('message', blocks)).toEqual([]);
  });
});

describe('Slack refuses', () => {
  const rows: [string, unknown, string[]][] = [
    ['blocks that are no list', {}, ['must provide an array [/blocks]']],
    ['51 blocks', times(51, section), ['no more than 50 items allowed [/blocks]']],
    ['a misspelt block', [{ type: 'headr' }], ['unsupported type: headr [/blocks/0/type]']],
    ['a block of no type', [{}], ['missing required field: type [/blocks/0]']],
    ['a bare text', ['a'], ['must provide an object [/blocks/0]']],
    [
      'mrkdwn in a header',
      [{ type: 'header', text: { type: 'mrkdwn', text: 'a' } }],
      ['must be a valid enum value: plain_text [/blocks/0/text/type]'],
    ],
    [
      'a long header',
      [{ type: 'header', text: plain('x'.repeat(151)) }],
      ['must be less than 151 characters [/blocks/0/text/text]'],
    ],
    ['an empty section', [{ type: 'section' }], ['missing required field: text [/blocks/0]']],
    [
      'eleven fields',
      [{ type: 'section', fields: times(11, plain('f')) }],
      ['no more than 10 items allowed [/blocks/0/fields]'],
    ],
    [
      'an unknown property',
      [{ ...section, colour: 'red' }],
      ['invalid additional property: colour [/blocks/0]'],
    ],
    [
      '26 buttons',
      [actions(...Array.from({ length: 26 }, (_, index) => button({ action_id: `b${index}` })))],
      ['no more than 25 items allowed [/blocks/0/elements]'],
    ],
    ['no buttons', [actions()], ['no less than 1 items allowed [/blocks/0/elements]']],
    [
      'two of one action_id',
      [actions(button(), button())],
      ['`action_id` "b" already exists [/blocks/0/elements/1/action_id]'],
    ],
    [
      'two of one block_id',
      [
        { ...section, block_id: 'x' },
        { ...section, block_id: 'x' },
      ],
      ['`block_id` "x" already exists [/blocks/1/block_id]'],
    ],
    [
      'a long value',
      [actions(button({ value: 'x'.repeat(2001) }))],
      ['must be less than 2001 characters [/blocks/0/elements/0/value]'],
    ],
    [
      'a long label',
      [actions(button({ text: plain('x'.repeat(76)) }))],
      ['must be less than 76 characters [/blocks/0/elements/0/text/text]'],
    ],
    [
      'eleven options',
      [actions({ type: 'overflow', action_id: 'o', options: times(11, option) })],
      ['no more than 10 items allowed [/blocks/0/elements/0/options]'],
    ],
    [
      '101 options',
      [actions({ type: 'static_select', action_id: 's', options: times(101, option) })],
      ['no more than 100 items allowed [/blocks/0/elements/0/options]'],
    ],
    [
      'a select of nothing',
      [actions({ type: 'static_select', action_id: 's' })],
      ['missing required field: options [/blocks/0/elements/0]'],
    ],
    [
      'an input among actions',
      [actions({ type: 'plain_text_input', action_id: 'i' })],
      ['unsupported type: plain_text_input [/blocks/0/elements/0/type]'],
    ],
    [
      'a quote with no words',
      [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: words('') }] }],
      ['must be more than 0 characters [/blocks/0/elements/0/elements/0/text]'],
    ],
    [
      'two tables',
      times(2, { type: 'table', rows: [[raw('a')]] }),
      ['only_one_table_allowed [/blocks/1]'],
    ],
    [
      'an empty cell',
      [{ type: 'table', rows: [[raw('')]] }],
      ['must be more than 0 characters [/blocks/0/rows/0/0/text]'],
    ],
    [
      'a file input in a message',
      [{ type: 'input', label: plain('l'), element: { type: 'file_input', action_id: 'f' } }],
      ['unsupported type: file_input [/blocks/0/element/type]'],
    ],
  ];

  test.each(rows)('%s', (_what, blocks, complaints) => {
    const found = checkBlocks('message', blocks).map((line) =>
      line.replace('[ERROR] ', '').replace('json-pointer:', ''),
    );
    expect(found).toEqual(complaints);
  });

  test('a table in a modal, but takes a hundred blocks there', () => {
    expect(checkBlocks('modal', [{ type: 'table', rows: [[raw('a')]] }])).toEqual([
      '[ERROR] unsupported type: table [json-pointer:/blocks/0/type]',
    ]);
    expect(checkBlocks('home', times(100, section))).toEqual([]);
    expect(checkBlocks('home', times(101, section))).toHaveLength(1);
  });
});
