import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { OnRecordError } from '../../../src/errors.ts';
import { fromText } from '../../../src/intake/index.ts';

const paragraphs = (text: string) => fromText(text).article.text.split('\n\n');
const first = 'The harbour was closed on Monday after ice had formed along the eastern quay.';
const second = '“We were lucky,” said Ann Vale, the harbour master. Nobody was hurt.';

describe('paragraphs', () => {
  test.each([
    ['blank lines', `${first}\n\n${second}`],
    ['single line breaks', `${first}\n${second}`],
    ['Windows line ends', `${first}\r\n\r\n${second}\r\n`],
    ['old Mac line ends', `${first}\r\r${second}`],
    ['blank lines with spaces on them', `${first}\n  \t \n${second}`],
    ['many blank lines', `\n\n\n${first}\n\n\n\n${second}\n\n`],
    ['Unicode line separators', `${first}\u2028\u2028${second}`],
  ])('%s part them', (_what, text) => {
    expect(paragraphs(text)).toEqual([first, second]);
  });

  const wrapped = [
    'The harbour was closed on Monday after ice had',
    'formed along the eastern quay and two ferries had',
    'been held back by the U.S.-led rescue service for',
    'most of the night.',
  ];
  const whole = wrapped.join(' ');

  test('lines that were broken at one width are joined again', () => {
    expect(paragraphs([...wrapped, '', ...wrapped].join('\n'))).toEqual([whole, whole]);
  });

  test('so they are where no blank line parts the paragraphs', () => {
    expect(paragraphs([...wrapped, ...wrapped].join('\n'))).toEqual([whole, whole]);
  });

  test('a list stays a list', () => {
    expect(
      paragraphs('- bread and a glass of milk\n- a pound of coarse salt\n- two boxes of tea'),
    ).toHaveLength(3);
  });

  test('a word parted at its hyphen keeps it', () => {
    const lines = [
      'It was found at once by the whole of the U.S.-',
      'led service and by nobody else on the long quay',
      'that night or in the two nights that came after.',
    ];
    expect(paragraphs(lines.join('\n'))[0]).toContain('the U.S.-led service');
  });
});

describe('what cannot be seen', () => {
  test.each([
    ['control characters', 'The har\u0007bour', 'The harbour'],
    ['zero-width spaces and marks', '\ufeffThe\u200b har\u00adbour', 'The harbour'],
    ['marks that turn the writing round', 'The \u202eharbour\u202c', 'The harbour'],
    ['hard spaces', 'The\u00a0harbour\u2009closed', 'The harbour closed'],
    ['half of a character', 'The harbour \ud83d closed', 'The harbour \ufffd closed'],
    ['letters in two pieces', 'Cafe\u0301', 'Café'],
  ])('%s', (_what, text, clean) => {
    expect(fromText(text).article.text).toBe(clean);
  });

  test.each([
    '“We’re here,” she said — twice…',
    '‘Yes’ "no" ``so` «ja» [sic] 5% £3',
    'naïve 👩‍🚒 東京',
  ])('leaves %s letter for letter', (text) => {
    expect(fromText(text).article.text).toBe(text);
  });
});

const readUnder = (...lines: string[]) => {
  const { article, title } = fromText([...lines, first, second].join('\n\n'));
  return { title, author: article.author, date: article.date, rest: article.text };
};

describe('the top of an article', () => {
  test('headline, byline and date are known for what they are', () => {
    expect(
      readUnder(
        'Ice closes the harbour',
        'By Jane Smith and Tom de Bruin, Bay Gazette',
        'Published: Jan. 25, 2017, 9:30 a.m.',
      ),
    ).toEqual({
      title: 'Ice closes the harbour',
      author: 'Jane Smith; Tom de Bruin',
      date: '2017-01-25',
      rest: `Ice closes the harbour\n\n${first}\n\n${second}`,
    });
  });

  test.each([
    ['BY JANE SMITH', 'JANE SMITH'],
    ['Story by Jane Smith', 'Jane Smith'],
    ['By Jane Smith | Bay Gazette', 'Jane Smith'],
    ['By 2030 the quay will be gone', null],
    ['By the time Jane Smith came, it was over', null],
    ['By Monday', null],
  ])('byline: %s', (line, author) => {
    expect(readUnder('Ice closes the harbour', line).author).toBe(author);
  });

  test.each([
    ['25 January 2017', '2017-01-25'],
    ['Wednesday, January 25, 2017 at 9:30 am EST', '2017-01-25'],
    ['2017-01-25', '2017-01-25'],
    ['Updated 25th Jan 2017', '2017-01-25'],
    ['03/04/2017', null],
    ['It began on 25 January 2017 with a storm', null],
    ['31 June 2017', null],
  ])('date line: %s', (line, date) => {
    expect(readUnder('Ice closes the harbour', line).date).toBe(date);
  });

  test.each([
    ['a sentence', 'The harbour is closed today.'],
    ['the only paragraph', ''],
  ])('%s is no headline', (_what, line) => {
    const text = line === '' ? first : `${line}\n\n${first}`;
    expect(fromText(text).article.title).toBeNull();
  });

  test('an article without a headline is called by its first words', () => {
    const long = `${'The harbour was closed on Monday '.repeat(4)}.`;
    expect(fromText(long).title).toBe(
      'The harbour was closed on Monday The harbour was closed on Monday The harbour …',
    );
  });
});

describe('what is no article', () => {
  test.each([
    ['nothing', '', 'empty-paste'],
    ['blanks', ' \n\t\u00a0\u200b\n', 'empty-paste'],
    ['marks alone', '— … —', 'empty-paste'],
    ['a picture', `\u0089PNG\r\n\u001a\n${'\u0000\u0001\ufffd'.repeat(50)}`, 'not-text'],
    ['a line of 5 MB', 'word '.repeat(1_000_000), 'too-long'],
    ['201,000 characters', 'word '.repeat(40_201), 'too-long'],
  ])('%s', (_what, text, code) => {
    expect(() => fromText(text)).toThrow(expect.objectContaining({ code }));
  });
});

/** `null` for a text that is refused; any other error is thrown on. */
function cleanedOrKnown(text: string) {
  try {
    return fromText(text);
  } catch (error) {
    if (error instanceof OnRecordError) return null;
    throw error;
  }
}

test('any text gives an article whose title stands where it says, or a known error', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { article, title } = cleanedOrKnown(text) ?? fromText('Ice\n\nIt came.');
      expect(title).not.toBe('');
      expect(article.text.slice(0, article.title?.end ?? 0)).toBe(article.title ? title : '');
    }),
  );
});

test('cleaning twice changes nothing', () => {
  const text = `Ice closes the harbour\n\n${first}\n\n${second}`;
  expect(fromText(fromText(text).article.text)).toEqual(fromText(text));
});

test.each([
  ['quotation marks', '“'.repeat(199_000)],
  ['line breaks', 'a\n'.repeat(99_000)],
  ['blanks', `a${' '.repeat(198_000)}a`],
  ['capitals', 'By A '.repeat(39_000)],
  ['stops', '.”'.repeat(99_000)],
])('the worst of 200,000 %s takes little time', (_what, text) => {
  const started = performance.now();
  cleanedOrKnown(text);
  expect(performance.now() - started).toBeLessThan(1000);
});
