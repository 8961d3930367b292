import { describe, expect, test } from '@jest/globals';
import { openHouse } from '../support/house.ts';
import { seed } from '../support/newsroom.ts';

/** The first column of a table of numbers. */
const figures = (answer: string) =>
  [...answer.matchAll(/\[\{"type":"raw_text","text":"([^"]+)"/g)].map((found) => found[1]);

/** What stands in quotes, in order. */
const quotes = (answer: string) =>
  [...answer.matchAll(/"rich_text_quote","elements":\[\{"type":"text","text":"([^"]+)"/g)].map(
    (found) => found[1] ?? '',
  );

type House = Awaited<ReturnType<typeof openHouse>>;
let slack: House['slack'];
let ana: House['ana'];
// Only then: a file of which all is skipped would not close it again.
if (seed !== null) ({ slack, ana } = await openHouse());

(seed === null ? describe.skip : describe)(
  `the seed article, by signed requests${seed === null ? ' (left out: it is not beside this project)' : ''}`,
  () => {
    test('John Dorrian is found by every form of his name and by his role', async () => {
      await ana.add(seed ?? '');
      for (const name of ['John Dorrian', 'Col. Dorrian', 'John dorrian'])
        // oxlint-disable-next-line no-await-in-loop
        expect(await ana.ask(`/quote ${name}`)).toContain(
          'There are fighters who don’t want to fight',
        );
      expect(await ana.ask('/quote al-Timimi')).toContain(
        'They thought it would be a great adventure',
      );
      expect(await ana.ask('/quote records')).toContain('wants to return to France');
      expect(await ana.ask('/onrecord who')).toContain('the French government');
      expect(slack.problems()).toEqual([]);
    }, 40_000);

    test('his six come in order, in quotation marks only where the article has them', async () => {
      const five = quotes(await ana.ask('/quote Dorrian'));
      const before = ana.messages();
      await slack.click('ask:99');
      await slack.waitFor(() => ana.messages() > before, 5000);
      const all = [...five, ...quotes(ana.shown())];
      const begins = [
        '“There are fighters who don’t want to fight',
        '“They’re either going to surrender',
        '“They are on the back foot.',
        'ISIS was still attracting about 2,000|As recently as last year',
        '.*“small numbers”',
        '“It’s small numbers.',
      ];
      expect(all).toHaveLength(begins.length);
      for (const [place, begin] of begins.entries())
        expect(all[place]).toMatch(new RegExp(`^(?:${begin})`));
      expect(all[0]).toContain('[the records]');
      expect(all[3]).not.toMatch(/[“”]/);
      expect(await ana.ask('/quote spokesman')).toContain('“There are fighters');
      expect(await ana.ask('/quote Dorian')).toContain('Did you mean John Dorrian (6)');
    }, 20_000);

    test('who speaks is told once each, no relay and no pronoun; the summary is verbatim', async () => {
      await ana.ask('/onrecord who');
      const said = slack.seenBy('U0000001', 'C0000001').at(-1)?.text ?? '';
      for (const name of ['John Dorrian', 'Aymenn al-Timimi', 'the French government'])
        expect(said.split(name)).toHaveLength(2);
      expect(said).toMatch(/the records/);
      expect(said).toMatch(/International Centre for Counterterrorism/);
      expect(said).not.toMatch(/Washington Post|^he\b/m);
      const summary = await ana.ask('/onrecord summary');
      expect(summary).toContain('U.S. military officials say Islamic State foreign fighters');
      expect(summary).not.toContain('issues with commenting');
    });

    test('/numbers tells each with its hedge; /numbers France finds what is about France alone', async () => {
      const first = figures(await ana.ask('/numbers'));
      expect(first.slice(1)).toEqual([
        'about 2,000',
        'more than 4,000',
        'about one third',
        'between 100 to 200',
        '700',
      ]);
      const france = figures(await ana.ask('/numbers France'));
      for (const one of ['700', '275', '17', 'five out of 14'])
        expect(france.some((each) => each?.includes(one))).toBe(true);
      for (const other of ['about 2,000', 'more than 4,000', '16', '20'])
        expect(france).not.toContain(other);
    });
  },
);
