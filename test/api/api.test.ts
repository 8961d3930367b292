import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { assert, asyncProperty, json, oneof, record, string, webUrl } from 'fast-check';
import { apiFor, openTokens, type Tokens } from '../../src/api/index.ts';
import { openDoor, type Door } from '../../src/bin/parts/door.ts';
import { Accepted, Refused } from '../../src/api/handed.ts';
import { redisForTest, type TestRedis } from '../support/redis.ts';
import { place, printed } from './printed.ts';

let redis: TestRedis;
let api: Door;
let tokens: Tokens;
let token = '';
let clock = 1_000_000;
const taken = new Map<string, { team: string; text: string }>();

beforeAll(async () => {
  redis = await redisForTest();
  tokens = openTokens(redis.client({}), () => clock);
  token = await tokens.make('T1', null);
  const app = apiFor({
    teamOf: tokens.teamOf,
    take: async (id, team, text) => {
      if (!taken.has(id)) taken.set(id, { team, text });
    },
    stateOf: async (id) => (taken.has(id) ? { state: 'done', reason: null } : null),
  });
  api = await openDoor(app, { host: '127.0.0.1', port: 0 });
}, 120_000);
afterAll(async () => {
  await api.close();
  await redis.close();
});
beforeEach(() => taken.clear());

const ask = async (method: string, path: string, body?: string, headers: object = {}) => {
  const response = await fetch(`http://127.0.0.1:${api.port}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
};
const post = (body: unknown, headers: object = {}) =>
  ask('POST', '/api/articles', typeof body === 'string' ? body : JSON.stringify(body), headers);
const article = {
  url: 'https://bay.example/ice',
  title: 'Ice closes the harbour',
  text: '“We were lucky,” said Ann Vale.\n\nNobody was hurt.',
  author: 'Jane Smith',
  published: '2017-01-23T09:30:00+01:00',
};

describe('an article that a content system hands in', () => {
  test('is taken, and its state can be asked for', async () => {
    const { status, body } = await post(article);
    expect(status).toBe(202);
    const { state } = Accepted.parse(body);
    expect(await ask('GET', state)).toEqual({ status: 200, body: { state: 'done', reason: null } });
  });

  test('twice with one key is one delivery; of two workspaces it is two', async () => {
    const key = { 'idempotency-key': 'story-1' };
    const [one, other] = [await post(article, key), await post(article, key)];
    expect(one.body).toEqual(other.body);
    expect(taken.size).toBe(1);
    const theirs = await tokens.make('T2', null);
    await post(article, { ...key, authorization: `Bearer ${theirs}` });
    expect([...taken.values()].map(({ team }) => team)).toEqual(['T1', 'T2']);
  });

  test('may be ninjs or a wire document as it is', async () => {
    const wire = '<nitf><body/></nitf>';
    await post({ uri: 'urn:a', headline: 'Ice' });
    await post(wire, { 'content-type': 'application/xml' });
    expect([...taken.values()].map(({ text }) => text)).toEqual([
      '{"uri":"urn:a","headline":"Ice"}',
      wire,
    ]);
  });

  test('is killed by its address', async () => {
    expect((await ask('DELETE', '/api/articles?url=https%3A%2F%2Fbay.example%2Fice')).status).toBe(
      202,
    );
    const [kill] = [...taken.values()];
    expect(JSON.parse(kill?.text ?? '')).toMatchObject({ uri: article.url, pubstatus: 'canceled' });
    expect((await ask('DELETE', '/api/articles')).status).toBe(400);
  });

  test.each([
    ['without a title', { ...article, title: undefined }],
    ['with text and html', { ...article, html: '<p>Ice</p>' }],
    ['with neither', { ...article, text: undefined }],
    ['with a field that nobody knows', { ...article, colour: 'blue' }],
    ['with an address of another kind', { ...article, url: 'file:///etc/hosts' }],
    ['that is no JSON', '{"url":'],
  ])('%s is refused with a sentence', async (_what, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(Refused.parse(answer.body).error).toMatch(/\.$|see \/api\/openapi\.json/);
    expect(taken.size).toBe(0);
  });

  test('of more than 2 MB is refused', async () => {
    expect((await post({ ...article, text: 'a'.repeat(2_100_000) })).status).toBe(413);
  });

  test('whatever it is, is taken or refused as the document says', async () => {
    const some = oneof(
      json(),
      string(),
      record(
        { url: webUrl(), title: string(), text: string(), html: string() },
        { requiredKeys: [] },
      ),
    );
    await assert(
      asyncProperty(some, async (body) => {
        const answer = await post(body);
        const schema = { 202: Accepted, 400: Refused }[answer.status];
        expect(schema?.safeParse(answer.body).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

const status = async (authorization: string) => (await post(article, { authorization })).status;

describe('a token', () => {
  test.each([
    ['none', ''],
    ['a wrong one', 'Bearer onr.VDE.abcdefgh'],
    ['a foreign one', 'Bearer xoxb-1-2-3'],
    ['another scheme', 'Basic YTpi'],
  ])('%s lets nobody in', async (_what, authorization) => {
    expect(await status(authorization)).toBe(401);
    expect(taken.size).toBe(0);
  });

  test('for one workspace is not good for another, whatever name is put into it', async () => {
    const forged = token.replace(
      Buffer.from('T1').toString('base64url'),
      Buffer.from('T9').toString('base64url'),
    );
    expect(forged).not.toBe(token);
    expect(await status(`Bearer ${forged}`)).toBe(401);
  });

  test('ends at its day, and when it is taken back', async () => {
    const short = await tokens.make('T3', 1);
    expect(await status(`Bearer ${short}`)).toBe(202);
    clock += 86_400_001;
    expect(await status(`Bearer ${short}`)).toBe(401);
    const long = await tokens.make('T4', null);
    const [listed] = await tokens.list('T4');
    expect(await tokens.remove('T4', listed?.id ?? '')).toBe(true);
    expect(await status(`Bearer ${long}`)).toBe(401);
  });

  test('rests nowhere as it is', async () => {
    const client = redis.client({});
    const all = await client.hgetall('or:{T1}:api');
    expect(JSON.stringify(all)).not.toContain(token.split('.')[2]);
    expect(Object.keys(all)).toHaveLength(1);
  });

  test('cannot ask for another workspace’s delivery', async () => {
    const { body } = await post(article);
    const theirs = await tokens.make('T5', null);
    const answer = await ask('GET', body.state, undefined, { authorization: `Bearer ${theirs}` });
    expect(answer.status).toBe(404);
  });
});

test('the document in docs is made from the schemas: npm run openapi', async () => {
  expect(readFileSync(place, 'utf8')).toBe(await printed());
});
