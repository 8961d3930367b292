import { expect, test } from '@jest/globals';
import type { TokenDoor } from '../../src/cli/index.ts';
import { run } from './run.ts';

const asked: string[] = [];
const door: TokenDoor = {
  make: async (days) => `onr.made.${days ?? 'for-ever'}`,
  list: async () => [{ id: 'abcdef012345', made: 0, expires: 86_400_000 }],
  remove: async (id) => id === 'abcdef012345',
  close: async () => void asked.push('closed'),
};
const tokens = async (workspace: string | null) => {
  asked.push(String(workspace));
  return door;
};

test.each([
  [['token', 'new'], 0, 'onr.made.for-ever\n'],
  [['token', 'new', '--days', '30', '--workspace', 'T9'], 0, 'onr.made.30\n'],
  [['token', 'list'], 0, 'abcdef012345  made 1970-01-01  until 1970-01-02\n'],
  [['token', 'remove', 'abcdef012345'], 0, 'It is good no longer.\n'],
  [['token', 'remove', 'x'], 1, 'There is no such token; see onrecord token list.\n'],
  [['token', 'new', '--days', 'soon'], 2, ''],
])('onrecord %j', async (argv, code, out) => {
  asked.length = 0;
  expect(await run(argv, '', { tokens })).toMatchObject({ code, out });
  expect(asked).toEqual([argv.includes('T9') ? 'T9' : 'null', 'closed']);
});
