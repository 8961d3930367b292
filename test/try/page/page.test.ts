import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from '../../../src/try/page/index.ts';
import type { SlackStandIn } from '../../../src/try/slack/index.ts';
import { request } from 'node:http';
import { startPage } from '../../../src/try/page/index.ts';
import { startSlack } from '../../../src/try/slack/index.ts';

let slack: SlackStandIn;
let page: Page;

beforeEach(async () => {
  slack = await startSlack();
  page = await startPage({ slack });
});
afterEach(() => Promise.all([page.close(), slack.close()]));

const tokenOf = async () => {
  const text = await (await fetch(page.url)).text();
  return /data-token="(\w+)"/.exec(text)?.[1] ?? '';
};
const line = JSON.stringify({ act: 'line', text: 'hello', user: 'U0000001', channel: 'C0000001' });
const post = (headers: Record<string, string>, body = line) =>
  fetch(`${page.url}do`, { method: 'POST', headers, body });

const view = async (user: string) =>
  (await fetch(`${page.url}view?user=${user}&channel=C0000001`)).json();

describe('the page’s server', () => {
  test('does what its own page asks', async () => {
    const response = await post({ 'x-page-token': await tokenOf() });
    expect(response.status).toBe(200);
    expect(slack.seenBy('U0000001', 'C0000001')).toMatchObject([{ text: 'hello' }]);
  });

  test.each([
    ['no token', {}],
    ['a wrong token', { 'x-page-token': 'guess' }],
  ])('refuses a request with %s', async (_what, headers) => {
    expect((await post(headers)).status).toBe(403);
    expect(slack.seenBy('U0000001', 'C0000001')).toEqual([]);
  });

  test('refuses a request from another site, though it had the token', async () => {
    const headers = { 'x-page-token': await tokenOf(), origin: 'https://evil.example' };
    expect((await post(headers)).status).toBe(403);
  });

  test('refuses to be called by another name', async () => {
    const status = await new Promise((resolve) => {
      const sent = request(page.url, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.end();
    });
    expect(status).toBe(403);
  });

  test('lets nothing be loaded from elsewhere', async () => {
    const policy = (await fetch(page.url)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test.each([
    ['no JSON', 'x'],
    ['an unknown deed', '{"act":"constructor"}'],
    ['a button that is not there', '{"act":"click","actionId":"x"}'],
    ['a modal that is not open', '{"act":"submit"}'],
    ['a stranger', '{"act":"line","text":"x","user":"U9"}'],
  ])('answers %s with a sentence', async (_what, body) => {
    const response = await post({ 'x-page-token': await tokenOf() }, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/\w+ \w+/) });
  });

  test('gives each view what that person sees', async () => {
    await slack.say('for *all*');
    expect(await view('U0000002')).toMatchObject({
      messages: [{ markup: expect.stringContaining('for <strong>all</strong>') }],
      modal: null,
    });
    expect(await view('nobody')).toMatchObject({ messages: [] });
  });
});
