import type { Command } from './command.ts';

export const quote: Command = {
  name: '/quote',
  asks: 'quote',
  usage: 'Dorrian on Mosul since:2017-01',
  about: 'What somebody said, word for word, and where',
  example: '/quote Dorrian',
};
