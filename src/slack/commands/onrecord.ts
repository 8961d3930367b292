import type { Command } from './command.ts';

export const onrecord: Command = {
  name: '/onrecord',
  asks: 'onrecord',
  usage: 'add URL | articles | who | summary | daily | status | help',
  about: 'Hand in an article, see what has been read, order a daily post',
  example: '/onrecord help',
};
