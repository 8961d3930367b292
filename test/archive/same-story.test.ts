import { beforeEach, describe, expect, test } from '@jest/globals';
import { answerQuestion } from '../../src/answers/index.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchives } from '../../src/archive/index.ts';
import { articleWith } from '../support/articles.ts';
import { archivesForTests } from '../support/archives.ts';
import { handedIn } from './handed-in.ts';

const archives = archivesForTests();
let archive: Archive;
beforeEach(() => {
  archive = archives.fresh();
});

// A sample wire story of our own, with invented people and places.
const LEAD =
  'The ferry between Norrvik and the outer islands will stop running in the first week of December, the harbour board of Norrvik said on Monday after a meeting that lasted until midnight.';
const QUOTE = '“We have run out of time, and we have run out of money,”';
const SAID = `${QUOTE} said Ida Holm, who chairs the board. The boat is 41 years old and its engine has been repaired six times since the spring.`;
const MORE =
  'About 300 people live on the islands through the winter, and most of them depend on the crossing for school, work and the doctor. A smaller boat will carry post and medicine twice a week as long as the ice allows it.';
const OTHER =
  'Per Lund, who runs the shop on the largest island, told the meeting that he had heard of the decision on the radio. “Nobody has asked us,” he said, and left before the vote was taken.';
const quotes = [{ words: QUOTE, name: 'Ida Holm' }];
const lund = { words: '“Nobody has asked us,”', name: 'Per Lund' };
const at = (site: string) => `https://${site}.example/ferry`;

const story = (site: string, paragraphs: readonly string[], said = [...quotes, lund]) =>
  articleWith({
    title: 'Ferry to stop',
    url: at(site),
    date: '2026-11-02',
    paragraphs,
    quotes: said,
  });
const whole = [LEAD, SAID, MORE, OTHER];
const saidBy = async (name: string) => (await archive.people(name, 1))[0]?.quotes ?? 0;

describe('a wire story on three sites', () => {
  test('is one article with three addresses, and its quotes count once', async () => {
    const first = await archive.keep(handedIn(story('bay', whole)));
    const second = await archive.keep(
      handedIn(
        story(
          'coast',
          [`NORRVIK (Wire) - ${LEAD}`, SAID.replaceAll('“', '"').replaceAll('”', '"'), MORE, OTHER],
          [],
        ),
      ),
    );
    const third = await archive.keep(handedIn(story('isle', [LEAD, SAID, MORE], quotes)));
    expect([first, second, third].map(({ outcome }) => outcome)).toEqual(['new', 'same', 'same']);
    expect(await archive.articleCount()).toBe(1);
    expect([await saidBy('Holm'), await saidBy('Lund')]).toEqual([1, 1]);
    const [card] = await archive.articles(5);
    expect(card).toMatchObject({ url: at('bay'), also: [at('coast'), at('isle')] });
    expect(await archive.byUrl(at('isle'))).toBe(first.card.id);
    const again = await archive.keep(handedIn(story('isle', [LEAD, SAID, MORE], quotes)));
    expect([again.outcome, again.card.also?.length]).toEqual(['same', 2]);
  });

  test('is kept as the fullest of them has it', async () => {
    await archive.keep(handedIn(story('isle', [LEAD, SAID, MORE], quotes)));
    const { card, outcome } = await archive.keep(handedIn(story('bay', whole)));
    expect([outcome, card.url, card.also]).toEqual(['revised', at('bay'), [at('isle')]]);
    expect([await archive.articleCount(), await saidBy('Holm'), await saidBy('Lund')]).toEqual([
      1, 1, 1,
    ]);
    expect(await archive.byUrl(at('isle'))).toBe(card.id);
  });

  test('keeps its other addresses through a revision, an export and an import, and is forgotten at all of them', async () => {
    await archive.keep(handedIn(story('bay', whole)));
    await archive.keep(handedIn(story('isle', [LEAD, SAID, MORE], quotes)));
    const revised = await archive.keep(
      handedIn(story('bay', [...whole, 'The board meets again in May.'])),
    );
    expect([revised.outcome, revised.card.also]).toEqual(['revised', [at('isle')]]);
    expect(await archive.byUrl(at('isle'))).toBe(revised.card.id);
    for await (const found of archive.check(false)) expect(found).toBeNull();
    const there = openArchives(archives.client()).of(`${archives.team()}-moved`);
    const bring = there.bring('elsewhere');
    for await (const line of archive.lines(0)) await bring(line);
    expect((await there.articles(5)).map(({ also }) => also)).toEqual([[at('isle')]]);
    await archive.forgetArticle(revised.card.id);
    expect([await archive.byUrl(at('bay')), await archive.byUrl(at('isle'))]).toEqual([null, null]);
  });

  test('gets the address of a copy that came with it, also later', async () => {
    const amp = `${at('bay')}/amp`;
    await archive.keep(handedIn(story('bay', whole)));
    const again = await archive.keep(handedIn(story('bay', whole), { also: [amp] }));
    expect([again.outcome, again.card.also]).toEqual(['same', [amp]]);
    expect(await archive.byUrl(amp)).toBe(again.card.id);
    const isle = await archive.keep(
      handedIn(story('coast', [LEAD], []), { also: [`${at('coast')}/amp`] }),
    );
    expect(isle.card.also).toEqual([`${at('coast')}/amp`]);
  });

  test('parts from a site that goes on to tell something else', async () => {
    await archive.keep(handedIn(story('bay', whole)));
    await archive.keep(handedIn(story('isle', whole)));
    const words = '“We found the money after all,”';
    const { card, outcome } = await archive.keep(
      handedIn(
        story(
          'isle',
          [LEAD, `${words} said Ida Holm.`, MORE, OTHER],
          [{ words, name: 'Ida Holm' }, lund],
        ),
      ),
    );
    expect([outcome, card.also, await archive.articleCount()]).toEqual(['new', undefined, 2]);
    expect((await archive.articles(5)).map(({ also }) => also)).toEqual([undefined, undefined]);
  });
});

test('the night takes the labels of a forgotten article out; the others are forgotten after two months still', async () => {
  const client = archives.client();
  const ferry = await archive.keep(handedIn(story('bay', whole)));
  const pattern = `or:{${archives.team()}}:l:*`;
  const ofFerry = new Set(await client.keys(pattern));
  const words =
    'A choir sang in the old customs house until the last bus to the mainland had gone.';
  await archive.keep(handedIn(story('isle', [words], [])));
  const ofChoir = (await client.keys(pattern)).filter((key) => !ofFerry.has(key));
  expect([ofFerry.size, ofChoir.length > 0]).toEqual([12, true]);
  await archive.forgetArticle(ferry.card.id);
  await openArchives(client).tidy();
  const left = await client.keys(pattern);
  expect(left).toEqual(expect.arrayContaining(ofChoir));
  const sizes = await Promise.all(left.map((key) => client.strlen(key)));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(12 * 7);
  const days = await Promise.all(left.map(async (key) => (await client.ttl(key)) / 86_400));
  for (const each of days) expect(each).toBeCloseTo(60, 1);
});

const kept = async (
  one: readonly string[],
  other: readonly string[],
  more: Partial<Parameters<typeof articleWith>[0]> = {},
) => {
  await archive.keep(handedIn(story('bay', one, quotes)));
  const given = articleWith({
    title: 'Another',
    url: at('coast'),
    date: '2026-11-02',
    paragraphs: other,
    quotes,
    ...more,
  });
  return (await archive.keep(handedIn(given))).outcome;
};
const numbered = (site: string, words: string) =>
  articleWith({
    title: 'Ferry to stop',
    url: at(site),
    paragraphs: [LEAD, SAID, MORE.replace('300', words)],
    quotes,
    numbers: [{ words, value: Number(words) }],
  });

test('a quote that a revision left as it was is shown where it stands now', async () => {
  const { card } = await archive.keep(handedIn(story('bay', whole)));
  const later = [LEAD, 'The vote was taken at midnight.', SAID, MORE];
  const revised = await archive.keep(handedIn(story('bay', later, quotes)));
  const shown = async (index: number) => {
    const answer = await answerQuestion(archive, { ask: 'context', article: card.id, index });
    return answer.kind === 'context' ? answer.quote.source : answer.kind;
  };
  expect(await shown(0)).toMatchObject({ article: revised.card.id, paragraph: 3 });
  expect(await shown(1)).toMatchObject({ article: card.id, paragraph: 4 });
});

describe('what is not one story', () => {
  const RACE =
    'Runners in the harbour race of Norrvik crossed the line in rain on Sunday, and the last of them came in after dark with a lamp on his head, to loud cheers from the stands.';
  const PRIZES =
    'Prizes were handed out in the old customs house, where soup was served to everybody who had taken part, and a choir from the mainland sang until the last bus had gone.';

  test.each([
    ['two that share a long quote', [LEAD, SAID], [RACE, SAID, PRIZES]],
    ['two that share a page of background', [LEAD, SAID, MORE], [RACE, SAID, PRIZES, MORE]],
    [
      'a brief that a long story holds whole',
      [LEAD, SAID, MORE, OTHER, RACE, PRIZES, RACE.replaceAll('e', 'a')],
      [LEAD, SAID],
    ],
  ])('%s', async (_what, one, other) => {
    expect(await kept(one, other)).toBe('new');
    expect(await archive.articleCount()).toBe(2);
  });

  test('the same with another quote', async () => {
    const words = '“We have run out of time, and we have run out of luck,”';
    const changed = [LEAD, SAID.replace('of money', 'of luck'), MORE];
    expect(await kept([LEAD, SAID, MORE], changed, { quotes: [{ words, name: 'Ida Holm' }] })).toBe(
      'new',
    );
  });

  test('the same with another number', async () => {
    await archive.keep(handedIn(numbered('bay', '300')));
    expect((await archive.keep(handedIn(numbered('isle', '400')))).outcome).toBe('new');
  });

  test('the same words a year later', async () => {
    expect(await kept([LEAD, SAID, MORE], [LEAD, SAID, MORE], { date: '2027-11-02' })).toBe('new');
  });

  test('what nobody has seen for months is not looked for', async () => {
    await archive.keep(handedIn(story('bay', whole)));
    const now = Date.parse('2027-03-01');
    expect((await archive.keep(handedIn(story('isle', whole), { now }))).outcome).toBe('new');
  });
});
