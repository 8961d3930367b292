import type { Command } from './command.ts';

export const check: Command = {
  name: '/check',
  asks: 'check',
  usage: '"on the back foot" Dorrian',
  about: 'Whether somebody said exactly this, and what is different',
  example: '/check "Nobody should be out there" Dorrian',
};
