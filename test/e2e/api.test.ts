import { expect, test } from '@jest/globals';
import { openApiSide } from '../../src/bin/parts/api-side.ts';
import { openHouse } from '../support/house.ts';

const { slack, newsroom, ana } = await openHouse();

const { base } = newsroom;
const api = await openApiSide({ ...base, config: { ...base.config, API_PORT: 0 } });
const token = await base.tokens.make(slack.team.id, null);

const url = 'https://paper.example/wall';
const send = async (method: string, path: string, body: object | null) => {
  const response = await fetch(`http://127.0.0.1:${api?.port ?? 0}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== null && { body: JSON.stringify(body) }),
  });
  return JSON.parse(await response.text());
};
const done = async ({ state }: { state: string }) => {
  for (let round = 0; round < 60; round += 1) {
    // oxlint-disable no-await-in-loop -- asked again until it is so
    const found = await send('GET', state, null);
    if (found.state !== 'waiting') return found.state;
    await new Promise((resolve) => setTimeout(resolve, 200));
    // oxlint-enable no-await-in-loop
  }
  return 'waiting';
};

test('what a content system publishes is in the answers, and what it kills is not any more', async () => {
  const text =
    '“We would rather close it for six weeks,” said Niamh Dorrian, a spokeswoman for the harbour.\n\nThe storm also sank two boats, she said on Monday.';
  const article = { url, title: 'Harbour wall to close', text, author: 'Jane Smith' };
  expect(await done(await send('POST', '/api/articles', article))).toBe('done');
  expect(await ana.ask('/quote Dorrian')).toContain('six weeks');
  expect(await base.archives.of(slack.team.id).byUrl(url)).not.toBeNull();
  const path = `/api/articles?url=${encodeURIComponent(url)}`;
  expect(await done(await send('DELETE', path, null))).toBe('done');
  expect(await ana.ask('/quote Dorrian')).not.toContain('six weeks');
}, 60_000);
