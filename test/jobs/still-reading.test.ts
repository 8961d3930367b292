import { describe, expect, test } from '@jest/globals';
import { checked } from '../../jobs/job.ts';
import { stillReading } from '../../jobs/still-reading.ts';
import type { Tools } from '../../jobs/tools.ts';
import { dress } from '../../src/slack/index.ts';

const asker = { team: 'T1', channel: 'C1', user: 'U1' };
const data = { asker, replyTo: { responseUrl: 'https://hooks.example/1', issued: 1 }, of: 'a' };
const notHere = () => Promise.reject(new Error('the job has no business with this'));

/** What a person is told while these jobs are under way. */
async function toldWhile(...open: readonly string[]): Promise<readonly string[]> {
  const told: string[] = [];
  const tools: Tools = {
    archives: {
      of: notUsed,
      teamsWithCorrections: notHere,
      teamsWithDaily: notHere,
      teams: notHere,
      teamsWithFeeds: notHere,
      tidy: notHere,
      ping: notHere,
    },
    desk: { answer: notHere, daily: notHere },
    fetchArticle: notHere,
    fetchFeed: notHere,
    mayVisit: notHere,
    pool: { clean: notHere, read: notHere, takeIn: notHere, pack: notHere },
    dress,
    reply: async (_url, { text }) => {
      told.push(text);
      return 'sent';
    },
    posters: { of: notUsed },
    isInstalled: notHere,
    isUnderWay: async (name, id) => open.includes(`${name} ${id}`),
    dropHeld: () => Promise.reject(new Error('not here')),
    purge: notHere,
    add: notHere,
    now: () => 0,
    token: () => 'token',
    catchUpMs: 0,
    keepMs: null,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  };
  await checked(stillReading).run(data, tools, { id: 'still-a' });
  return told;
}

function notUsed(): never {
  throw new Error('not used');
}

describe('twenty seconds after somebody handed in an article', () => {
  test.each([
    ['it is still being fetched', 'fetch-article a'],
    ['it is being read', 'read-article read-a'],
    ['a paste is being read', 'read-article a'],
  ])('%s: they are told', async (_what, open) => {
    expect(await toldWhile(open)).toEqual([expect.stringContaining('Still reading')]);
  });

  test.each([
    ['it has been read', []],
    ['somebody else’s is being read', ['read-article b', 'fetch-article b']],
  ])('%s: nothing is said', async (_what, open) => {
    expect(await toldWhile(...open)).toEqual([]);
  });
});
