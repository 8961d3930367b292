import { byType, list } from './rules.ts';
import { everywhere, inMessages } from './layouts.ts';
import { isJson, listOf, objectOf, textOf } from '../json.ts';
import type { Complaint } from './rules.ts';

/** Where blocks are to be shown. */
export type Surface = 'message' | 'modal' | 'home';

const MOST_BLOCKS = { message: 50, modal: 100, home: 100 } as const;

/**
 * What Slack would say of these blocks, in its words:
 * `[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]`. Empty where it would take them.
 */
export function checkBlocks(surface: Surface, blocks: unknown, root = '/blocks'): string[] {
  const rules = surface === 'message' ? { ...everywhere, ...inMessages } : everywhere;
  const shape = list(
    byType(() => rules),
    { min: 0, max: MOST_BLOCKS[surface] },
  );
  const found = shape(blocks, root);
  if (found.length === 0) found.push(...checkTogether(surface, blocks, root));
  return found.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
}

/** What no block can know alone. */
function checkTogether(surface: Surface, blocks: unknown, root: string): Complaint[] {
  const all = Array.isArray(blocks) ? blocks.filter(isJson) : [];
  return [
    ...checkBlockIds(
      all.map((block) => textOf(block, 'block_id')),
      root,
    ),
    ...all.flatMap((block, index) => checkActionIds(listOf(block, 'elements'), `${root}/${index}`)),
    ...checkTables(
      all.map((block) => textOf(block, 'type')),
      root,
    ),
    ...(surface === 'modal' ? [] : checkFileInputs(all, root)),
  ];
}

function checkBlockIds(ids: readonly (string | null)[], root: string): Complaint[] {
  return repeated(ids).map(({ id, index }) => ({
    message: `\`block_id\` "${id}" already exists`,
    pointer: `${root}/${index}/block_id`,
  }));
}

function checkActionIds(elements: readonly unknown[], pointer: string): Complaint[] {
  return repeated(elements.map((element) => textOf(element, 'action_id'))).map(({ id, index }) => ({
    message: `\`action_id\` "${id}" already exists`,
    pointer: `${pointer}/elements/${index}/action_id`,
  }));
}

function repeated(ids: readonly (string | null)[]): { id: string; index: number }[] {
  return ids.flatMap((id, index) =>
    id !== null && ids.indexOf(id) < index ? [{ id, index }] : [],
  );
}

function checkTables(types: readonly (string | null)[], root: string): Complaint[] {
  const tables = types.flatMap((type, index) => (type === 'table' ? [index] : []));
  return tables
    .slice(1)
    .map((index) => ({ message: 'only_one_table_allowed', pointer: `${root}/${index}` }));
}

function checkFileInputs(blocks: readonly unknown[], root: string): Complaint[] {
  return blocks.flatMap((block, index) =>
    textOf(objectOf(block, 'element'), 'type') === 'file_input'
      ? [{ message: 'unsupported type: file_input', pointer: `${root}/${index}/element/type` }]
      : [],
  );
}
