import { anything, boolean, object, oneOf, string } from './rules.ts';
import { id, plainText } from './composition.ts';
import { listOf, textOf } from '../json.ts';
import type { Json } from '../json.ts';
import { checkBlocks } from './check-blocks.ts';

const shared = {
  callback_id: id,
  external_id: id,
  private_metadata: string({ max: 3000 }),
};
const button = plainText(24);

const modal = object(
  { type: oneOf('modal'), title: plainText(24), blocks: anything },
  {
    ...shared,
    submit: button,
    close: button,
    clear_on_close: boolean,
    notify_on_close: boolean,
    submit_disabled: boolean,
  },
);
const home = object({ type: oneOf('home'), blocks: anything }, shared);

/** What Slack would say of a view, its blocks included. */
export function checkView(view: Json): string[] {
  const isHome = view['type'] === 'home';
  const frame = (isHome ? home : modal)(view, '/view').map(
    ({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`,
  );
  const inside = checkBlocks(isHome ? 'home' : 'modal', view['blocks'], '/view/blocks');
  return [...frame, ...inside, ...(isHome ? [] : checkSubmit(view))];
}

function checkSubmit(view: Json): string[] {
  if (view['submit'] !== undefined) return [];
  return listOf(view, 'blocks').flatMap((block, index) =>
    textOf(block, 'type') === 'input'
      ? [
          '[ERROR] must define `submit` to use an `input` block in modals ' +
            `[json-pointer:/view/blocks/${index}/input]`,
        ]
      : [],
  );
}
