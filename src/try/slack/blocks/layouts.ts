import { also, anything, boolean, byType, integer, list, object, oneOf, string } from './rules.ts';
import type { Rule } from './rules.ts';
import { accessory, actionElement, contextAction, inputElement } from './elements.ts';
import { anyText, id, image, plainText } from './composition.ts';
import { isJson } from '../json.ts';
import { richText } from './rich-text.ts';

type Fields = Readonly<Record<string, Rule>>;

function block(type: string, required: Fields, optional: Fields = {}): Rule {
  return object({ type: oneOf(type), ...required }, { block_id: id, ...optional });
}

const textOrFields: Rule = (value, pointer) =>
  isJson(value) && (value['text'] !== undefined || value['fields'] !== undefined)
    ? []
    : [{ message: 'missing required field: text', pointer }];

const cell = byType(() => ({
  raw_text: object({ type: anything, text: string({ min: 1 }) }),
  raw_number: object({ type: anything, value: anything }, { text: string() }),
  rich_text: richText,
}));

const column = object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean });

/** Blocks that may stand on any surface. */
export const everywhere: Fields = {
  section: also(
    block(
      'section',
      {},
      {
        text: anyText(3000),
        fields: list(anyText(2000), { max: 10 }),
        accessory,
        expand: boolean,
      },
    ),
    textOrFields,
  ),
  header: block('header', { text: plainText(150) }),
  divider: block('divider', {}),
  context: block('context', {
    elements: list(
      byType(() => ({ image, mrkdwn: anyText(3000), plain_text: anyText(3000) })),
      { max: 10 },
    ),
  }),
  actions: block('actions', { elements: list(actionElement, { max: 25 }) }),
  input: block(
    'input',
    { label: plainText(2000), element: inputElement },
    { hint: plainText(2000), optional: boolean, dispatch_action: boolean },
  ),
  rich_text: richText,
  alert: block(
    'alert',
    { text: anyText(3000) },
    { level: oneOf('default', 'info', 'warning', 'error', 'success') },
  ),
  image: block(
    'image',
    { alt_text: string({ min: 1, max: 2000 }) },
    { image_url: string({ min: 1, max: 3000 }), slack_file: anything, title: plainText(2000) },
  ),
};

/** Blocks of messages alone. */
export const inMessages: Fields = {
  markdown: block('markdown', { text: string({ min: 1, max: 12_000 }) }),
  table: block(
    'table',
    { rows: list(list(cell, { max: 20 }), { max: 100 }) },
    { column_settings: list(column, { max: 20 }) },
  ),
  data_table: block(
    'data_table',
    { rows: list(list(cell, { max: 20 }), { min: 2, max: 101 }), caption: string({ min: 1 }) },
    { page_size: integer({ min: 1, max: 100 }), row_header_column_index: integer({ min: 0 }) },
  ),
  context_actions: block('context_actions', { elements: list(contextAction, { max: 5 }) }),
};
