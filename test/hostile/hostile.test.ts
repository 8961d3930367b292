import { describe, expect, test } from '@jest/globals';
import { tryBombs } from './bombs/index.ts';
import { tryInside, whyNoNetwork } from './inside/network.ts';

const missing = whyNoNetwork();
const leftOut = missing === null ? '' : ` (left out: ${missing})`;

(missing === null ? describe : describe.skip)(`a network of its own${leftOut}`, () => {
  test('no address that leads inside reaches what is there', async () => {
    const { counts, open, opened } = await tryInside();
    for (const { asked, plain, reached, refused } of Object.values(counts)) {
      expect(plain).toBeGreaterThan(0); // else the canary would prove nothing
      expect({ reached, refused }).toEqual({ reached: 0, refused: asked });
    }
    expect(opened).toBe(open);
  }, 120_000);
});

describe('bombs', () => {
  test('are refused in a sentence, within 10 seconds, before the process has grown by 50 MB', async () => {
    const outcomes = await tryBombs({ letIn: false });
    expect(outcomes.length).toBeGreaterThan(40);
    const wrong = outcomes.filter(
      ({ code, hint, seconds, grownMb }) =>
        code === null || !hint.endsWith('.') || seconds > 10.5 || grownMb > 50,
    );
    expect(wrong).toEqual([]);
  }, 300_000);
});
