import { describe, expect, test } from '@jest/globals';
import { commands, dress } from '../../src/slack/index.ts';
import { checkBlocks } from '../../src/try/slack/index.ts';
import { deskOver } from '../support/desk.ts';
import { silent, tram, wall } from '../answers/newsroom.ts';

const asker = { team: 'T1', channel: 'C1', user: 'U1' };

describe.each(commands)('$name', ({ name, asks, usage, about, example }) => {
  const { desk } = deskOver([wall, tram, silent]);
  const hear = (text: string) => desk.hear(asks, text, asker, null);

  test('keeps to what Slack takes of a command', () => {
    expect(name).toMatch(/^\/[a-z]{2,31}$/);
    expect(about.length).toBeLessThanOrEqual(2000);
    expect(usage.length).toBeLessThanOrEqual(1000);
    expect(example.startsWith(name)).toBe(true);
  });

  test('its example is answered, in blocks that Slack takes', async () => {
    const answer = await hear(example.slice(name.length).trim());
    expect(['misuse', 'trouble', 'nobody', 'no-quotes', 'no-numbers']).not.toContain(answer.kind);
    expect(checkBlocks('message', dress(answer).blocks)).toEqual([]);
  });

  test.each([
    ['help', 'help'],
    ['nothing', ''],
    ['a place that is not there', 'in:nothing'],
    ['marks of Slack', '<!channel> ``` \u202e'],
    ['a name of JavaScript', '__proto__'],
    ['3,000 letters', 'x'.repeat(3000)],
  ])('whatever is typed gets a sentence: %s', async (_what, text) => {
    const message = dress(await hear(text));
    expect(message.text).not.toBe('');
    expect(message.text).not.toMatch(/<!channel>/);
    expect(checkBlocks('message', message.blocks)).toEqual([]);
  });
});
