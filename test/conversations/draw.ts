import { isJson, listOf, objectOf, textOf, type Json } from '../../src/try/slack/json.ts';

/** Blocks as lines that can be read like a page: `== heading`, `| quote`, `[button id]`. */
export function draw(blocks: readonly Json[]): string[] {
  return blocks.flatMap((block) => drawers[textOf(block, 'type') ?? '']?.(block) ?? ['?']);
}

const drawers: Readonly<Record<string, (block: Json) => string[]>> = {
  header: (block) => [`== ${said(block)}`],
  section: (block) =>
    [...said(block).split('\n'), element(objectOf(block, 'accessory'))].filter(
      (line) => line !== '',
    ),
  alert: (block) => [`(!) ${textOf(block, 'level') ?? ''}: ${said(block)}`],
  context: (block) => [
    `· ${listOf(block, 'elements')
      .map((each) => textOf(each, 'text'))
      .join(' · ')}`,
  ],
  divider: () => ['---'],
  rich_text: (block) => listOf(block, 'elements').flatMap(richLine),
  table: ({ rows }) => (Array.isArray(rows) ? rows.map(row) : []),
  actions: (block) => [listOf(block, 'elements').map(element).join(' ')],
  input: (block) => [
    `${said(block, 'label')} ${element(objectOf(block, 'element'))}${block['optional'] === true ? ' (may stay empty)' : ''}`,
  ],
};

const said = (from: Json, field = 'text') => textOf(objectOf(from, field), 'text') ?? '';

function richLine(part: Json): string[] {
  const type = textOf(part, 'type');
  if (type === 'rich_text_list') return listOf(part, 'elements').map((each) => `- ${runs(each)}`);
  return [`${type === 'rich_text_quote' ? '| ' : ''}${runs(part)}`];
}

const runs = (part: Json) => listOf(part, 'elements').map(run).join('');

function run(part: Json): string {
  const style = objectOf(part, 'style');
  const text =
    textOf(part, 'text') ??
    (part['user_id'] === undefined ? ' ' : `<@${textOf(part, 'user_id') ?? ''}>`);
  if (style['bold'] === true) return `**${text}**`;
  if (style['strike'] === true) return `~~${text}~~`;
  return textOf(part, 'url') === null ? text : `<${text}>`;
}

const row = (cells: unknown): string =>
  Array.isArray(cells)
    ? cells.map((cell) => (isJson(cell) ? (textOf(cell, 'text') ?? '') : '')).join(' / ')
    : '';

function element(each: Json): string {
  const id = textOf(each, 'action_id');
  if (id === null) return '';
  const options = listOf(each, 'options').map((option) => said(option));
  const first = objectOf(each, 'initial_option');
  const begins =
    said(first) || (textOf(each, 'initial_value') ?? textOf(each, 'initial_time') ?? '');
  const parts = [said(each), id, options.join(' / '), begins === '' ? '' : `= ${begins}`];
  return `[${parts.filter((part) => part !== '').join(' ')}]`;
}
