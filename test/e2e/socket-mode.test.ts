import { expect, test } from '@jest/globals';
import { openHouse } from '../support/house.ts';

const { slack } = await openHouse({ by: 'socket' });

const shown = () => slack.seenBy('U0000001', 'C0000001');

test('the same commands are answered over Socket Mode, at once and later', async () => {
  await slack.command('/onrecord add “The lamp is lit,” said Tomas Reke, the keeper of the lamp.');
  await slack.waitFor(() => shown().some(({ text }) => text.includes('Tomas Reke')), 20_000);
  await slack.command('/quote Reke');
  expect(JSON.stringify(shown().at(-1))).toContain('“The lamp is lit,”');
  expect(slack.problems()).toEqual([]);
}, 40_000);
