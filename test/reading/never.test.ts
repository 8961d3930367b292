import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { read } from '../../src/reading/index.ts';
import { samples } from '../golden/samples.ts';
import { readSoundly } from './soundness.ts';

const numbered = (many: number, line: (i: number) => string): string =>
  Array.from({ length: many }, (_, i) => line(i)).join('');

const news = samples()
  .map(({ text }) => text.trim())
  .join('\n\n');

const HOSTILE: readonly (readonly [string, string])[] = [
  ['200,000 straight marks', '"'.repeat(200_000)],
  ['200,000 opening marks', '“'.repeat(200_000)],
  ['200,000 closing marks', '”'.repeat(200_000)],
  ['200,000 apostrophes', "'".repeat(200_000)],
  ['200,000 single marks in turn', '‘’'.repeat(100_000)],
  ['100,000 marks with words between', '“no ”yes '.repeat(50_000)],
  [
    'all that can be opened and is never closed',
    `“ ‘ « „ ( [ { '' \`\` " Ann Reed said `.repeat(5000),
  ],
  ['50,000 sentences in one paragraph', numbered(50_000, (i) => `He saw boat ${i}. `)],
  ['10,000 paragraphs', numbered(10_000, (i) => `“Boat ${i},” he said.\n\n`)],
  ['200,000 empty lines', '\n'.repeat(200_000)],
  ['5,000 people who all speak', numbered(5000, (i) => `“Yes,” said Ann${i} Reed${i % 70}.\n\n`)],
  ['5,000 people of one surname', numbered(5000, (i) => `“Yes,” said Ann${i} Reed. He left.\n\n`)],
  ['a name of 20,000 words', `“Yes,” said ${'Ann '.repeat(20_000)}.`],
  ['a sentence of 5,000 clauses', 'he said that '.repeat(5000)],
  ['20,000 who, who', `“Yes,” said Ann Reed, ${'who said, '.repeat(20_000)}.`],
  ['labels without an end', 'REED: '.repeat(20_000)],
  ['numbers without an end', '1,000 million and a half of '.repeat(5000)],
];

describe('hostile texts', () => {
  test.each(HOSTILE)('%s', (_, text) => {
    expect(readSoundly(text).text).toHaveLength(text.length);
  });

  test.each([
    ['right to left', '“\u202eשלום, לכולם,” אמר הדובר. \u200f“مرحبا بكم،” said Ann Reed\u202c.'],
    ['emoji', '“👨‍👩‍👧‍👦 We won 🏆🏆,” said Ann 😀 Reed. She 🙂 said “👍🏽”.'],
    ['lone surrogates', '“\ud83d No \udc00,” said \ud83d Ann Reed. “\ud800”, he said. \udfff'],
    ['NUL', '“N\u0000o,” said\u0000 Ann\u0000 Reed. \u0000“\u0000”'],
    ['marks of combination', `“Z${'\u0301'.repeat(500)},” said Ann${'\u0308'.repeat(500)} Reed.`],
    [
      'spaces of all kinds',
      '“No,”\u00a0said\u2003Ann\u3000Reed\ufeff.\u2028“Yes,”\u2029he\u200bsaid.',
    ],
    ['carriage returns', '“No,” said Ann Reed.\r\n\r\n“Yes,” he said.\r\r“Why?”'],
    ['a headline alone', 'Mayor: ‘No’'],
    ['one mark', '“'],
  ])('%s in quotes', (_, text) => {
    expect(readSoundly(text)).toEqual(read(text));
  });

  test.each(['__proto__', 'constructor', 'Constructor', 'hasOwnProperty', 'toString', 'prototype'])(
    'a speaker called %s is only a word',
    (name) => {
      const text = `“We left at 9,” said ${name}.\n\n${name} said the 20 boats had gone. “Twice,” said Mr. ${name}, who was ${name}’s ${name}.\n\n${name}: “Never.”`;
      const { people } = readSoundly(text);
      for (const person of people) expect(typeof person.name).toBe('string');
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(readSoundly('“No,” said Ann Reed.').people).toMatchObject([{ name: 'Ann Reed' }]);
    },
  );
});

describe('damaged articles', () => {
  const texts = samples().map(({ text }) => text);
  const pieces = ['“', '”', '"', "''", '‘', '’', '\n\n', ' said ', ' he ', '\ud800', '\u0000', ''];
  const damage = record({ at: nat(4000), length: nat(40), put: constantFrom(...pieces) });

  test('are read soundly, and twice the same', () => {
    assert(
      property(constantFrom(...texts), array(damage, { maxLength: 12 }), (text, all) => {
        const damaged = all.reduce(
          (left, { at, length, put }) => left.slice(0, at) + put + left.slice(at + length),
          text,
        );
        expect(readSoundly(damaged)).toEqual(read(damaged));
      }),
      { numRuns: 60 },
    );
  });
});

// Reads a line of 5 MB that it makes itself, and prints how many quotes it found.
const READ_LINE = `
const { read } = await import(process.argv[1]);
const news = process.argv[2];
const line = news.repeat(Math.ceil(5e6 / news.length)).slice(0, 5e6);
process.stdout.write(String(read(line).quotes.length));
`;

test('a line of 5 MB is read in 60 times its memory', () => {
  const library = fileURLToPath(new URL('../../dist/src/reading/index.js', import.meta.url));
  const line = `${news.replace(/\s+/g, ' ')} `;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--max-old-space-size=300', '--input-type=module', '-e', READ_LINE, library, line],
    { encoding: 'utf8' },
  );
  expect({ status, found: Number(stdout) > 1000 }).toEqual({ status: 0, found: true });
}, 180_000);
