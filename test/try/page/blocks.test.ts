import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { checkBlocks } from '../../../src/try/slack/index.ts';
import { drawBlocks } from '../../../src/try/page/render/blocks.ts';

const makeScene = () => ({
  people: new Map<string, string>(),
  channels: new Map<string, string>(),
  timeZone: 'Etc/UTC',
  unknown: new Set<string>(),
  key: 'k',
});

const types = [
  'section',
  'actions',
  'rich_text',
  'table',
  'input',
  'context',
  'header',
  'alert',
  'odd',
  'constructor',
];
const inner = [
  'button',
  'static_select',
  'overflow',
  'radio_buttons',
  'text',
  'raw_text',
  'mrkdwn',
  'rich_text_quote',
  '__proto__',
];

/** Objects that look like blocks at the first glance only. */
const anyBlock = fc
  .tuple(fc.constantFrom(...types), fc.constantFrom(...inner), fc.jsonValue())
  .map(([type, kind, rest]) => ({
    type,
    text: { type: kind, text: rest },
    elements: [{ type: kind, elements: [rest], text: rest, options: rest }],
    element: { type: kind, action_id: rest, initial_option: rest },
    rows: [[rest, { type: kind, text: rest }]],
  }));

test('any blocks at all are checked and drawn without a crash', () => {
  fc.assert(
    fc.property(fc.array(anyBlock), (blocks) => {
      expect(checkBlocks('message', blocks).every((line) => line.startsWith('[ERROR] '))).toBe(
        true,
      );
      expect(typeof drawBlocks(blocks, makeScene()).markup).toBe('string');
    }),
  );
});

test('no text can bring markup of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const hostile = `"><script>${text}</script><b onclick='x'>`;
      const plain = { type: 'plain_text', text: hostile };
      const { markup } = drawBlocks(
        [
          { type: 'header', text: plain },
          {
            type: 'rich_text',
            elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: hostile }] }],
          },
          { type: 'section', text: { type: 'mrkdwn', text: hostile }, block_id: hostile },
          {
            type: 'actions',
            block_id: hostile,
            elements: [{ type: 'button', text: plain, value: hostile, action_id: hostile }],
          },
          {
            type: 'input',
            label: plain,
            element: { type: 'plain_text_input', multiline: true, initial_value: hostile },
          },
          { type: hostile },
        ],
        makeScene(),
      );
      expect(markup).not.toMatch(/<script|<b onclick/);
    }),
  );
});

test.each([
  ['https://news.example/a', true],
  ['javascript:alert(1)', false],
])('a button to %s leads there: %s', (url, isFollowed) => {
  const button = { type: 'button', text: { type: 'plain_text', text: 'b' }, url };
  const { markup } = drawBlocks([{ type: 'actions', elements: [button] }], makeScene());
  expect(markup.includes(`data-url="${url}"`)).toBe(isFollowed);
});

test('kinds that are not known are shown and noted', () => {
  const scene = makeScene();
  const odd = [{ type: 'carousel' }, { type: 'actions', elements: [{ type: 'workflow_button' }] }];
  expect(drawBlocks(odd, scene).markup).toContain('unknown block: carousel');
  expect([...scene.unknown]).toEqual(['carousel', 'workflow_button']);
});
