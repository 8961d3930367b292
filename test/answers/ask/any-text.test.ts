import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { wishOf } from '../../../src/answers/ask/ask.ts';
import type { CommandName } from '../../../src/answers/index.ts';

const ask = (command: CommandName, text: string) =>
  wishOf(command, text, { today: '2026-11-26', zone: 'Europe/London' });

describe('any text at all', () => {
  const commands = constantFrom<CommandName>('quote', 'numbers', 'onrecord');
  const pieces = constantFrom(
    'on',
    'by',
    'in:',
    'since:',
    'until:',
    'direct',
    'add',
    'daily',
    '"',
    '“',
    '<',
    '>',
    '|',
    '&lt;',
    'https://',
    ':',
    ' ',
    '2017',
    '-',
    '@',
    '\u202e',
    '\ud800',
    'a',
  );
  const texts = oneof(
    string({ unit: 'binary' }),
    array(pieces).map((all) => all.join('')),
  );

  test('is a wish or named as misuse', () => {
    assert(
      property(commands, texts, (command, text) => {
        const wish = ask(command, text);
        expect('do' in wish || wish.says.length < 500).toBe(true);
      }),
    );
  });

  test.each(['<', '"', 'since:', '<a|', 'a:', '“', ' ', '&lt;', 'https://a', 'a.', "'", '<<|'])(
    'is read in linear time: half a million of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(500_000 / piece.length));
      const began = performance.now();
      for (const command of ['quote', 'numbers', 'onrecord'] as const) {
        ask(command, text);
        ask(command, `add ${text}`);
      }
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});
