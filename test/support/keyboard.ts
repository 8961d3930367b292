import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { fromText } from '../../src/intake/index.ts';
import { read } from '../../src/reading/index.ts';
import type { Archive } from '../../src/archive/archive.ts';

const samples = new URL('../../src/try/samples/', import.meta.url);

/** The articles that `npm run try` begins with. */
export async function addSamples(archive: Archive, now: number): Promise<void> {
  for (const name of readdirSync(samples).toSorted().toReversed()) {
    const { article, title, url } = fromText(readFileSync(new URL(name, samples), 'utf8'));
    // oxlint-disable-next-line no-await-in-loop -- in the order of their names
    await archive.keep({ reading: read(article), url, title, addedBy: null, channel: null, now });
  }
}

/** What axe calls serious or worse, each with the place it found. */
async function faultsOf(tab: Tab): Promise<readonly string[]> {
  await tab.evaluate(axe.source);
  const found: unknown = await tab.evaluate('axe.run(document)');
  const violations: unknown =
    typeof found === 'object' && found !== null ? Reflect.get(found, 'violations') : null;
  if (!Array.isArray(violations)) throw new Error('axe did not run');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.html)}`);
}

/** Somebody who has a keyboard alone, before a page. */
export function atKeyboard(tab: Tab) {
  const pictures = env['SCREENSHOTS'] ?? null;
  let stops = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys)
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await tab.keyboard.press(key);
  };
  const type = (text: string) => tab.keyboard.type(text);
  return {
    press,
    type,
    stops: () => stops,
    /** Looks around: gives what axe finds wrong, and takes a picture where SCREENSHOTS names a folder. */
    stop: async (name: string): Promise<readonly string[]> => {
      stops += 1;
      if (pictures !== null) {
        mkdirSync(pictures, { recursive: true });
        const file = `${String(stops).padStart(2, '0')}-${name}.png`;
        await tab.screenshot({ path: `${pictures}/${file}` });
      }
      return faultsOf(tab);
    },
    /** Presses Tab, or Shift and Tab, until something that begins so has the focus. */
    tabTo: async (says: string, key = 'Tab'): Promise<void> => {
      for (let pressed = 0; pressed < 60; pressed += 1) {
        /* oxlint-disable no-await-in-loop */
        await press(key);
        const text = await tab.evaluate('document.activeElement.textContent.trim()');
        /* oxlint-enable no-await-in-loop */
        if (String(text).startsWith(says)) return;
      }
      throw new Error(`the keys do not lead to ${says}`);
    },
    ask: async (line: string) => {
      await tab.locator('#line').focus();
      await type(line);
      await press('Enter');
    },
    shows: (text: string) => tab.getByText(text).last().waitFor({ timeout: 8000 }),
  };
}
