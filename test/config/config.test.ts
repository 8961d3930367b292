import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadConfig, Settings } from '../../config/index.ts';

const example = readFileSync(new URL('../../config/example.env', import.meta.url), 'utf8');
const lines = example.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const named = lines.map((line) => line.slice(0, line.indexOf('=')));

describe('settings', () => {
  test('example.env holds every setting and no other, each with its meaning', () => {
    expect(named.toSorted()).toEqual(Object.keys(Settings.shape).toSorted());
    for (const name of named) expect(example).toMatch(new RegExp(`\n# [^\n]+\n${name}=`));
  });

  test('the example as it stands is a valid environment with the defaults', () => {
    const env = Object.fromEntries(lines.map((line) => line.split('=')));
    expect(loadConfig(env)).toEqual(loadConfig({}));
    expect(loadConfig(env)).toMatchObject({ ok: true, config: { PORT: 3000 } });
  });

  test.each([
    ['SLACK_BOT_TOKEN', 'my-secret-token'],
    ['REDIS_URL', 'http://example.org'],
    ['PORT', '70000'],
    ['READING_SECONDS', 'soon'],
    ['LOG_LEVEL', 'loud'],
  ])('a wrong %s is named, its value is not repeated', (name, value) => {
    const loaded = loadConfig({ [name]: value });
    expect(loaded.ok).toBe(false);
    const said = loaded.ok ? '' : loaded.wrong.join(' ');
    expect(said).toContain(name);
    expect(said).not.toContain(value);
  });
});
