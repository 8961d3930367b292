import type { KeptArticle } from '../../src/archive/archive.ts';
import type { SlackStandIn } from '../../src/try/slack/index.ts';
import { silent, tram, wall } from '../answers/newsroom.ts';
import { openNewsroom, openStandIn } from '../support/newsroom.ts';
import { redisForTest } from '../support/redis.ts';
import { later } from './articles.ts';
import { play } from './play.ts';

const articles = [silent, tram, wall, later];
const began = Date.parse('2026-11-04T10:00:00Z');
const channel = 'C0000001';

/** A newsroom with invented articles, whose readings are given, so that what is shown does not move with the engine. */
export async function openStage(by: 'http' | 'socket') {
  const redis = await redisForTest();
  const slack = await openStandIn();
  let played = 0;
  const newsroom = await openNewsroom(redis, slack, by);
  const archive = newsroom.base.archives.of(slack.team.id);
  return {
    slack,
    /** Each script finds the articles as they were, an hour after the one before. */
    play: async (script: string) => {
      played += 1;
      slack.clock.set(began + played * 3_600_000);
      await clear(slack);
      await archive.forget();
      for (const kept of articles)
        // oxlint-disable-next-line no-await-in-loop -- in their order
        await archive.keep(given(kept, slack.clock.now()));
      return play(slack, script);
    },
    close: async () => {
      await newsroom.close();
      await slack.close();
      await redis.close();
    },
  };
}

async function clear(slack: SlackStandIn): Promise<void> {
  for (const user of ['U0000001', 'U0000002'])
    // oxlint-disable-next-line no-await-in-loop -- one box over the other
    while (slack.openView(user) !== null) await slack.closeModal({ user });
}

const given = ({ card, reading }: KeptArticle, now: number) => ({
  reading,
  url: card.url,
  title: card.title,
  addedBy: 'U0000002',
  channel,
  now,
});
