import { describe, expect, test } from '@jest/globals';
import { wishOf } from '../../../src/answers/ask/ask.ts';
import { ways } from '../../../src/answers/ask/examples.ts';
import type { CommandName } from '../../../src/answers/index.ts';

const about = { today: '2026-11-26', zone: 'Europe/London' };
const ask = (command: CommandName, text: string) => wishOf(command, text, about);

function question(command: CommandName, text: string): unknown {
  const wish = ask(command, text);
  return 'do' in wish && wish.do === 'answer' ? wish.question : wish;
}

describe('/quote', () => {
  const plain = {
    ask: 'quote',
    name: 'Dorrian',
    personId: null,
    topic: null,
    since: null,
    until: null,
    where: { in: 'everywhere' },
    direct: false,
    skip: 0,
  };

  test.each<[string, object]>([
    ['Dorrian', {}],
    ['  dorrian ', { name: 'dorrian' }],
    ['Col. John Dorrian', { name: 'Col. John Dorrian' }],
    ['“John Dorrian”', { name: 'John Dorrian' }],
    ['Dorrian on Mosul', { topic: 'Mosul' }],
    ['Dorrian on direct action', { topic: 'direct action' }],
    ['Dorrian on Mosul direct', { topic: 'Mosul', direct: true }],
    ['Dorrian direct on Mosul', { topic: 'Mosul', direct: true }],
    ['direct Dorrian', { direct: true }],
    ['direct', { name: 'direct' }],
    ['Dorrian on:Mosul', { topic: 'Mosul' }],
    ['"on the Waterfront"', { name: 'on the Waterfront' }],
    ['on', { name: 'on' }],
    ['"Men on Film"', { name: 'Men on Film' }],
    ['Dorrian since:2017', { since: '2017-01-01' }],
    ['Dorrian until:2017', { until: '2017-12-31' }],
    ['Dorrian since:2017-02 until:2017-02', { since: '2017-02-01', until: '2017-02-28' }],
    ['since:2017-1-4 Dorrian', { since: '2017-01-04' }],
    ['Dorrian since: 7d', { since: '2026-11-19' }],
    ['Dorrian since:2w', { since: '2026-11-12' }],
    ['Dorrian since:yesterday until:today', { since: '2026-11-25', until: '2026-11-26' }],
    ['Dorrian in:latest', { where: { in: 'latest' } }],
    ['Dorrian in:“harbour wall”', { where: { in: 'title', words: 'harbour wall' } }],
    ['Dorrian in:"harbour wall', { where: { in: 'title', words: 'harbour wall' } }],
    [
      'Dorrian in:<https://example.org/a?b=1&amp;c=2|example.org/a>',
      { where: { in: 'url', url: 'https://example.org/a?b=1&c=2' } },
    ],
    ['Dorrian in:example.org/a', { where: { in: 'url', url: 'https://example.org/a' } }],
    ['<@U123|dorrian>', { name: 'dorrian' }],
    ['AT&amp;T', { name: 'AT&T' }],
    ['Dorrian re:union', { name: 'Dorrian re:union' }],
    ['__proto__', { name: '__proto__' }],
    ['Dorrian constructor:x', { name: 'Dorrian constructor:x' }],
  ])('%s', (text, expected) => {
    expect(question('quote', text)).toEqual({ ...plain, ...expected });
  });

  test.each<[string, object]>([
    ['on the Waterfront', { ask: 'about', topic: 'the Waterfront' }],
    ['on Mosul since:2017 direct', { ask: 'about', topic: 'Mosul', direct: true }],
    ['on:Mosul', { ask: 'about', topic: 'Mosul', since: null }],
    ['on war on drugs', { ask: 'about', topic: 'war on drugs' }],
  ])('a topic alone: %s', (text, expected) => {
    expect(question('quote', text)).toMatchObject(expected);
  });

  test.each<[string, RegExp, string | null]>([
    ['', /Say whose quotes/, null],
    ['in:latest', /Say whose quotes/, '/onrecord who in:latest'],
    ['Dorrian on', /after “on”/, null],
    ['on Mosul in:latest', /leave “in:” out/, null],
    ['Dorrian since:tomorow', /“tomorow”/, null],
    ['Dorrian since:yesteday', /“yesteday”/, 'since:yesterday'],
    ['Dorrian since:2017-13', /“2017-13”/, null],
    ['Dorrian since:2017-02-30', /“2017-02-30”/, null],
    ['Dorrian sinse:2017', /“sinse:”/, 'since:2017'],
    ['Dorrian in:', /after “in:”/, null],
    ['Dorrian since:2018 until:2017', /No day is both/, null],
    ['x'.repeat(3000), /too long/, null],
  ])('%s is misused', (text, says, instead) => {
    expect(ask('quote', text)).toMatchObject({
      kind: 'misuse',
      says: expect.stringMatching(says),
      instead,
    });
  });
});

describe('/numbers', () => {
  test.each<[string, object]>([
    ['', { topic: null, by: null, where: { in: 'latest' } }],
    ['France', { topic: 'France', where: { in: 'everywhere' } }],
    ['on France', { topic: 'France' }],
    ['foreign fighters by Col. Dorrian', { topic: 'foreign fighters', by: 'Col. Dorrian' }],
    ['by Dorrian', { topic: null, by: 'Dorrian', where: { in: 'everywhere' } }],
    ['"killed by police"', { topic: 'killed by police', by: null }],
    ['in:latest', { where: { in: 'latest' } }],
    ['since:2017', { since: '2017-01-01', where: { in: 'everywhere' } }],
  ])('%s', (text, expected) => {
    expect(question('numbers', text)).toMatchObject({ ask: 'numbers', skip: 0, ...expected });
  });
});

describe('/onrecord', () => {
  test.each<[string, object]>([
    ['', { do: 'help' }],
    ['help', { do: 'help' }],
    ['add', { do: 'add-box' }],
    [
      'ADD <https://example.org/a|x>',
      { do: 'add-address', url: 'https://example.org/a', again: false },
    ],
    ['add example.org/a again', { do: 'add-address', url: 'https://example.org/a', again: true }],
    ['https://example.org/a', { do: 'add-address', url: 'https://example.org/a' }],
    ['add One two three four five six seven eight.', { do: 'add-text' }],
    ['quote Dorrian', { do: 'answer', question: { ask: 'quote', name: 'Dorrian' } }],
    ['numbers France', { do: 'answer', question: { ask: 'numbers', topic: 'France' } }],
    ['articles', { do: 'answer', question: { ask: 'articles', skip: 0 } }],
    ['who', { do: 'answer', question: { ask: 'who', where: { in: 'latest' } } }],
    [
      'summary harbour wall',
      { do: 'answer', question: { where: { in: 'title', words: 'harbour wall' } } },
    ],
    ['summary in:example.org/a', { do: 'answer', question: { where: { in: 'url' } } }],
    ['daily', { do: 'daily', wish: { wish: 'settings' } }],
    ['daily 8:30 europe/london', { do: 'daily', wish: { at: '08:30', zone: 'Europe/London' } }],
    ['daily 08.30 New York', { do: 'daily', wish: { at: '08:30', zone: 'America/New_York' } }],
    ['daily 08:30', { do: 'daily', wish: { at: '08:30', zone: 'Europe/London' } }],
    ['daily off', { do: 'daily', wish: { wish: 'off' } }],
    ['daily 08:30 weekdays', { do: 'daily', wish: { zone: 'Europe/London', weekdays: true } }],
    ['daily 08:30 Tokyo Weekdays', { do: 'daily', wish: { zone: 'Asia/Tokyo', weekdays: true } }],
    ['daily pause', { do: 'daily', wish: { wish: 'pause', days: 7 } }],
    ['daily pause 2w', { do: 'daily', wish: { wish: 'pause', days: 14 } }],
    ['daily resume', { do: 'daily', wish: { wish: 'resume' } }],
    ['daily preview', { do: 'daily', wish: { wish: 'preview' } }],
    [
      'daily 17:00, 8:30 and 12:00 Tokyo',
      { do: 'daily', wish: { at: '08:30', alsoAt: ['12:00', '17:00'], zone: 'Asia/Tokyo' } },
    ],
    [
      'daily 08:30,17:00 quotes only',
      { do: 'daily', wish: { alsoAt: ['17:00'], only: 'quotes', zone: 'Europe/London' } },
    ],
    ['daily 08:30 Numbers', { do: 'daily', wish: { only: 'numbers', zone: 'Europe/London' } }],
    [
      'daily 08:30 from:<http://www.example.org|www.example.org>, example.com/news/ min: 3 UTC',
      { do: 'daily', wish: { from: ['example.org', 'example.com/news'], least: 3, zone: 'UTC' } },
    ],
    ['daily now', { do: 'daily', wish: { wish: 'now' } }],
    ['status', { do: 'status' }],
  ])('%s', (text, expected) => {
    expect(ask('onrecord', text)).toMatchObject(expected);
  });

  test.each<[string, RegExp, string | null]>([
    ['sumary in:latest', /“sumary”/, '/onrecord summary in:latest'],
    ['xyzzy', /“xyzzy”/, null],
    ['constructor', /“constructor”/, null],
    ['add a few words', /neither an address nor an article/, null],
    ['daily 25:00 Europe/London', /“25:00”/, null],
    ['daily 08:30 Europe/Lodnon', /“Europe\/Lodnon”/, '/onrecord daily 08:30 Europe/London'],
    ['daily 08:30 17:77', /“17:77”/, null],
    ['daily 01:00 02:00 03:00 04:00 05:00 06:00 07:00', /at most 6 posts a day/, null],
    ['daily 08:30 min:many', /“min:many”.* from 1 to 50/, null],
    ['daily 08:30 min:0', /“min:0”/, null],
    ['daily 08:30 from:nowhere', /“nowhere” as a site/, null],
    ['daily nwo', /“nwo”/, '/onrecord daily now'],
    ['daily off please', /“please”/, null],
    ['daily pause soon', /“soon”/, null],
    ['daily pause 0d', /“0d”/, null],
    ['daily puase', /“puase”/, '/onrecord daily pause'],
  ])('%s is misused', (text, says, instead) => {
    expect(ask('onrecord', text)).toMatchObject({
      kind: 'misuse',
      says: expect.stringMatching(says),
      instead,
    });
  });

  test('asks for the zone where the asker’s is not known', () => {
    expect(wishOf('onrecord', 'daily 08:30', { ...about, zone: null })).toMatchObject({
      kind: 'misuse',
      instead: '/onrecord daily 08:30 Europe/London',
    });
  });
});

test.each(ways.map(({ example }) => [example]))(
  'the help’s example is understood: %s',
  (example) => {
    const [, command = '', rest = ''] = /^\/(\w+) ?(.*)$/.exec(example) ?? [];
    if (
      command !== 'quote' &&
      command !== 'numbers' &&
      command !== 'check' &&
      command !== 'onrecord'
    )
      throw new Error(command);
    expect(ask(command, rest)).toHaveProperty('do');
  },
);
