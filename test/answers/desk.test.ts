import { describe, expect, test } from '@jest/globals';
import { openDesk, type Asker, type ReplyTo } from '../../src/answers/index.ts';
import { OnRecordError } from '../../src/errors.ts';
import { deskOver } from '../support/desk.ts';
import { silent, tram, wall } from './newsroom.ts';

const asker: Asker = { team: 'T1', channel: 'C1', user: 'U1', zone: 'Europe/London' };
const replyTo: ReplyTo = { responseUrl: 'https://hooks.example/1', issued: 1 };
const known = 'https://marrowby.example/wall';
const unknown = 'https://marrowby.example/new';

const all = [wall, tram, silent];

describe('what is known is answered at once', () => {
  test.each([
    ['quote', 'Dorrian', 'quotes'],
    ['quote', `Dorrian in:${known}`, 'quotes'],
    ['quote', 'help', 'help'],
    ['quote', '', 'misuse'],
    ['numbers', '', 'numbers'],
    ['onrecord', 'quote Dorrian', 'quotes'],
    ['onrecord', 'who', 'who'],
    ['onrecord', 'articles', 'articles'],
    ['onrecord', 'summary', 'summary'],
    ['onrecord', 'status', 'status'],
    ['onrecord', 'add', 'add-box'],
    ['onrecord', 'daily', 'daily-settings'],
  ] as const)('/%s %s', async (command, text, kind) => {
    const { desk, errands } = deskOver(all);
    expect(await desk.hear(command, text, asker, replyTo)).toHaveProperty('kind', kind);
    expect(errands).toEqual([]);
  });

  test('a known address becomes the channel’s article', async () => {
    const { desk, errands, current } = deskOver(all);
    const answer = await desk.hear('onrecord', `add ${known}`, asker, replyTo);
    expect(answer).toMatchObject({ kind: 'article', article: { id: 3 } });
    expect([errands, current.get('C1')]).toEqual([[], 3]);
  });
});

describe('what has to be read first is handed on', () => {
  test('a question about an unread address waits for it', async () => {
    const { desk, errands } = deskOver(all);
    expect(await desk.hear('quote', `Dorrian in:<${unknown}|x>`, asker, replyTo)).toEqual({
      kind: 'reading',
      says: 'Reading the article…',
    });
    expect(errands).toEqual([
      {
        do: 'fetch-article',
        url: unknown,
        asker,
        replyTo,
        question: expect.objectContaining({ ask: 'quote', name: 'Dorrian' }),
      },
    ]);
  });

  test.each([
    [`add ${unknown}`, unknown],
    [`add ${known} again`, known],
  ])('%s', async (text, url) => {
    const { desk, errands } = deskOver(all);
    expect(await desk.hear('onrecord', text, asker, replyTo)).toHaveProperty('kind', 'reading');
    expect(errands).toMatchObject([{ do: 'fetch-article', url, question: { ask: 'article' } }]);
  });

  test('a pasted text', async () => {
    const { desk, errands } = deskOver(all);
    const text = '“We are &amp; stay here,” said Ann Lee, mayor.\n\nNobody laughed at her.';
    expect(await desk.hear('onrecord', `add ${text}`, asker, replyTo)).toHaveProperty(
      'kind',
      'reading',
    );
    expect(errands).toMatchObject([
      { do: 'read-article', text: text.replace('&amp;', '&'), format: 'text', url: null },
    ]);
  });

  test('a file', async () => {
    const { desk, errands } = deskOver([]);
    const answer = await desk.take({ text: '<p>Hello</p>', format: 'html' }, asker, null);
    expect(answer).toHaveProperty('kind', 'reading');
    expect(errands).toMatchObject([{ do: 'read-article', format: 'html', replyTo: null }]);
  });

  test.each([
    ['', 'empty-paste'],
    [' \n\t', 'empty-paste'],
    ['x'.repeat(400_001), 'too-long'],
  ])('but not a text that cannot be an article', async (text, code) => {
    const { desk, errands } = deskOver([]);
    expect(await desk.take({ text, format: 'text' }, asker, replyTo)).toMatchObject({ code });
    expect(errands).toEqual([]);
  });
});

class Away extends OnRecordError {
  readonly code = 'away';
  readonly hint = 'It is away; try again in a minute.';
}

/** A desk whose archive and queue fail in this way. */
function failing(problem: Error) {
  const fail = async () => {
    throw problem;
  };
  const of = () => {
    throw problem;
  };
  return openDesk({
    archives: {
      of,
      teamsWithCorrections: () => Promise.reject(new Error()),
      teamsWithDaily: fail,
      teams: fail,
      teamsWithFeeds: fail,
      tidy: fail,
      ping: fail,
    },
    enqueue: fail,
    now: () => 0,
    token: () => 't',
  });
}

describe('trouble', () => {
  test('that is expected is an answer', async () => {
    const desk = failing(new Away('gone'));
    const trouble = { kind: 'trouble', code: 'away', says: 'It is away; try again in a minute.' };
    expect(await desk.hear('quote', 'Dorrian', asker, null)).toEqual(trouble);
    expect(await desk.answer({ ask: 'articles', skip: 0 }, asker)).toEqual(trouble);
    expect(await desk.take({ text: 'x', format: 'text' }, asker, null)).toEqual(trouble);
  });

  test('that is not expected goes on to the rim', async () => {
    const desk = failing(new TypeError('a bug'));
    await expect(desk.hear('quote', 'Dorrian', asker, null)).rejects.toThrow('a bug');
  });
});
