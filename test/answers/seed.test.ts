import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/reading/index.ts';
import type { Asker } from '../../src/answers/index.ts';
import { articleWith } from '../support/articles.ts';
import { deskOver } from '../support/desk.ts';

const file = new URL('../../../shared/seed/article.txt', import.meta.url);
const isThere = existsSync(file);
const asker: Asker = { team: 'T1', channel: 'C1', user: 'U1' };

function seed() {
  const reading = read(readFileSync(file, 'utf8'));
  const { card } = articleWith({ title: 'The seed article', paragraphs: [] });
  return deskOver([{ card, reading }]).desk;
}

const hear = (command: 'quote' | 'numbers' | 'onrecord', text: string) =>
  seed().hear(command, text, asker, null);

async function quoted(name: string): Promise<string[]> {
  const answer = await hear('quote', name);
  if (answer.kind !== 'quotes') throw new Error(`${name}: ${answer.kind}`);
  return [
    answer.person.name,
    ...answer.items.map(({ words, kind }) => `${kind}: ${words.slice(0, 14)}`),
  ];
}

(isThere ? describe : describe.skip)(
  `the seed article${isThere ? '' : ' (left out: ../shared is not here)'}`,
  () => {
    test.each([
      'dorrian',
      'Col. Dorrian',
      'John Dorrian',
      'Air Force Col. John Dorrian',
      'spokesman',
    ])('/quote %s gives his six, in order', async (name) => {
      const answer = await hear('quote', name);
      expect(answer).toMatchObject({ kind: 'quotes', total: 6, more: { skip: 5 } });
      expect(await quoted(name)).toEqual([
        'John Dorrian',
        'direct: “There are fig',
        'direct: “They’re eithe',
        'direct: “They are on t',
        expect.stringMatching(/^indirect: [^“]+$/),
        expect.stringMatching(/^mixed: /),
      ]);
    });

    test('/quote Dorian asks', async () => {
      expect(await hear('quote', 'Dorian')).toMatchObject({
        kind: 'nobody',
        near: [{ name: 'John Dorrian', quotes: 6 }],
      });
    });

    test('/quote al-Timimi gives both, the second by “he”', async () => {
      expect(await hear('quote', 'al-Timimi')).toMatchObject({
        items: [{ kind: 'direct' }, { kind: 'direct', how: 'worked out from “he”' }],
      });
    });

    test('/quote records gives the two', async () => {
      expect(await quoted('records')).toEqual([
        expect.stringMatching(/records/),
        'direct: “He doesn’t wa',
        'direct: “Claims his wi',
      ]);
    });

    test('/onrecord who gives each voice once, no relay and no “he”', async () => {
      const answer = await hear('onrecord', 'who');
      if (answer.kind !== 'who') throw new Error(answer.kind);
      const names = answer.items.map(({ name }) => name.replace(/^the /, '').replace(/ .*$/, ''));
      expect(names.toSorted()).toEqual(['Aymenn', 'French', 'International', 'John', 'records']);
      expect(answer.more).toBeNull();
    });
  },
);
