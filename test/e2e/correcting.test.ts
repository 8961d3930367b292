import { beforeAll, describe, expect, test } from '@jest/globals';
import { openHouse } from '../support/house.ts';

const { slack, ana } = await openHouse();

const [user, channel] = ['U0000001', 'C0000001'];

const harbour = `Marrowby harbour wall to close

“We would rather close it for six weeks than lose it for six years,” said Niamh Dorrian, a spokesperson for the Marrowby Harbour Authority.

“Nobody should be out there,” said Jane Smith, a councillor.`;

beforeAll(async () => {
  await ana.add(harbour);
}, 120_000);

const view = () => JSON.stringify(slack.openView(user));
const seen = (text: string) => slack.waitFor(() => ana.shown().includes(text), 5000);
const opened = (text: string) => slack.waitFor(() => view().includes(text), 5000);

/** The value of an option under the first quote of the last answer. */
const menuValue = (deed: string) =>
  new RegExp(`"value":"(${deed}:\\d+:\\d+)"`).exec(ana.shown())?.[1] ?? '';

describe('checking', () => {
  test.each([
    [
      '/check "We would rather close it for six weeks than lose it for six years," Dorrian',
      'Exact',
    ],
    [
      '/check “We would rather close it for five weeks than lose it for six years” Dorrian',
      'A number differs',
    ],
    ['/check "Nobody should be out there" Dorrian', 'Said by another'],
    ['/check "Everybody should go fishing" Dorrian', 'Not found'],
    ['/check help', 'How to ask'],
  ])('%s', async (line, says) => {
    expect(await ana.ask(line)).toContain(says);
  });
});

describe('copying and sharing', () => {
  test('Copy text opens a box in three styles', async () => {
    await ana.ask('/quote Dorrian');
    await slack.click('copy:0');
    await opened('Niamh Dorrian said. —');
    await slack.choose('copy-style', 'speaker');
    expect(await opened('Niamh Dorrian: “We would rather')).toBe(true);
    await slack.closeModal();
  });

  test('Share tells who shared what was asked, and takes the place of the answer', async () => {
    await ana.ask('/quote Dorrian');
    await slack.click('share:0');
    const shared = await slack.waitFor(
      () => slack.seenBy(user, channel).find(({ text }) => text.startsWith('Shared by')),
      5000,
    );
    expect(shared.isEphemeral).toBe(false);
    expect(JSON.stringify(shared.blocks)).toContain('asked: /quote Dorrian');
    expect(JSON.stringify(shared.blocks)).not.toContain('share:');
    await slack.waitFor(
      () => slack.seenBy(user, channel).some(({ text }) => text === 'Shared.'),
      5000,
    );
  });
});

describe('correcting', () => {
  test('Wrong speaker? names another, shows who did it, and is undone', async () => {
    await ana.ask('/quote Dorrian');
    await slack.choose('more:0', menuValue('wrong'));
    await opened('Jane Smith (named in paragraph 2)');
    expect(await slack.submit({})).toMatchObject({ ok: false });
    await slack.submit({ 'who/who': 'Jane Smith' });
    await seen('Put right: “We would rather close');
    expect(await ana.ask('/quote Smith')).toContain('put right by hand');
    expect(ana.shown()).toContain(`"user_id":"${user}"`);
    const fixes = await ana.ask('/onrecord fix');
    expect(fixes).toContain('is by Jane Smith (was: Niamh Dorrian)');
    await slack.click('undo:0');
    await seen('Taken back');
    expect(await ana.ask('/quote Dorrian')).toContain('We would rather');
    expect(await ana.ask('/onrecord fix')).toContain('taken back by');
  });

  test('somebody else needs a name; nobody and no quote are answers too', async () => {
    await ana.ask('/quote Dorrian');
    await slack.choose('more:0', menuValue('wrong'));
    await opened('Somebody else');
    expect(await slack.submit({ 'who/who': '=else' })).toMatchObject({ ok: false });
    await slack.submit({ 'who/who': '=else', 'else/else': 'Eva <!channel> Strand' });
    await seen('is by Eva <!channel> Strand');
    expect(await ana.ask('/quote Strand')).toContain('We would rather');
    await slack.choose('more:0', menuValue('not'));
    await seen('is no quote');
    expect(await ana.ask('/quote Strand')).not.toContain('We would rather');
  });

  test('Not part of the article leaves the paragraph out, and is undone', async () => {
    await ana.ask('/quote "Jane Smith"');
    await slack.click('context:0');
    await opened('Not part of the article');
    await slack.click('outside:0');
    await opened('is not part of the article');
    expect(await ana.ask('/quote "Jane Smith"')).not.toContain('Nobody should be out there');
    expect(await ana.ask('/onrecord fix')).toContain('is not part of the article');
    await slack.click('undo:0');
    expect(await opened('Taken back')).toBe(true);
    await slack.closeModal();
    expect(await ana.ask('/quote "Jane Smith"')).toContain('Nobody should be out there');
  });

  test('a person gets another name, or that of somebody else', async () => {
    await ana.ask('/onrecord fix Smith');
    await slack.click('rename:0');
    await opened('Full name');
    await slack.submit({ 'name/name': 'Jane Smith-Reke' });
    await seen('Jane Smith is called Jane Smith-Reke');
    expect(await ana.ask('/quote Smith-Reke')).toContain('Nobody should be out there');
    await ana.add('The lamp\n\n“The lamp is lit,” said Tomas Reke, the keeper of the lamp.');
    await ana.ask('/onrecord fix Tomas');
    await slack.click('merge:0');
    await opened('Who they are');
    const found = await slack.suggest('people', 'Jane');
    expect(JSON.stringify(found)).toContain('Jane Smith-Reke (1)');
    await slack.submit({ 'into/people': 'jane smith reke' });
    await seen('Tomas Reke is called Jane Smith-Reke');
    expect(await ana.ask('/quote Smith-Reke')).toContain('The lamp is lit');
  }, 30_000);

  test('every block was one that Slack takes', () => {
    expect(slack.problems()).toEqual([]);
  });
});
