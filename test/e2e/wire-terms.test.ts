import { describe, expect, test } from '@jest/globals';
import { openHouse } from '../support/house.ts';

const { slack, newsroom, ana } = await openHouse();

const story = (fields: object) =>
  JSON.stringify({
    uri: 'urn:newsml:bay.example:20170123:wall',
    type: 'text',
    versioncreated: '2017-01-23T08:30:00Z',
    headline: 'Harbour wall to close',
    body_text:
      '“We would rather close it for six weeks,” said Niamh Dorrian, a spokeswoman for the harbour.\n\nThe storm also sank two boats, she said on Monday.',
    ...fields,
  });

/** By the clock of Slack, which the newsroom goes by here and which every question moves. */
const embargoIn = (ms: number) => new Date(slack.clock.now() + ms).toISOString();
/** Twenty questions a minute are as many as one person may ask. */
const moment = () => slack.clock.set(slack.clock.now() + 60_000);

const until = async (holds: (answer: string) => boolean) => {
  for (let round = 0; round < 120; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- asked again until it is so
    const answer = await ana.ask('/quote Dorrian');
    if (holds(answer)) return answer;
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('it never came');
};

describe('a wire story', () => {
  test('under embargo is in no answer before its hour, and then in every one', async () => {
    const embargoed = embargoIn(15_000);
    expect(await ana.add(story({ embargoed }))).toContain('embargoed until');
    expect(await ana.ask('/quote Dorrian')).not.toContain('six weeks');
    expect(await newsroom.base.archives.of(slack.team.id).articleCount()).toBe(0);
    expect(await until((answer) => answer.includes('six weeks'))).toContain('Niamh Dorrian');
  }, 60_000);

  test('that is killed is in no answer any more, and whoever handed it in is told', async () => {
    moment();
    expect(await ana.add(story({ pubstatus: 'canceled' }))).toContain('out of the archive');
    expect(await ana.ask('/quote Dorrian')).not.toContain('six weeks');
  }, 60_000);

  test('that is killed while it is held never comes', async () => {
    moment();
    const embargoed = embargoIn(10_000);
    await ana.add(story({ embargoed }));
    expect(await ana.add(story({ pubstatus: 'canceled' }))).toContain('withdrawn');
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    expect(await newsroom.base.archives.of(slack.team.id).articleCount()).toBe(0);
  }, 60_000);
});
