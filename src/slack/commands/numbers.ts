import type { Command } from './command.ts';

export const numbers: Command = {
  name: '/numbers',
  asks: 'numbers',
  usage: 'foreign fighters in:latest',
  about: 'Key numbers, what they count and who says so',
  example: '/numbers in:latest',
};
