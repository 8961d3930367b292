import type { HomeView } from '@slack/types';
import type { Answer, Desk } from '../answers/index.ts';
import { dress } from './blocks/dress.ts';
import { header, sentence } from './blocks/elements.ts';

/** The Home tab: how to ask, what has been read. */
export async function homeView(desk: Desk, team: string, user: string): Promise<HomeView> {
  const asker = { team, channel: null, user };
  const read: Answer = await desk.answer({ ask: 'articles', skip: 0 }, asker);
  return {
    type: 'home',
    blocks: [
      header('onrecord remembers who said what'),
      sentence(
        'Ask in any channel: /quote NAME, /numbers TOPIC. Hand in an article: /onrecord add. All ways: /onrecord help.',
      ),
      ...dress(read).blocks,
    ].slice(0, 100),
  };
}
