import type { ActionsBlock } from '@slack/types';
import type { ShownArticle } from '../../answers/index.ts';
import { button, row } from './elements.ts';

/** What can be asked of an article; `place` and the one after it tell its buttons from others. */
export const articleSteps = ({ id }: ShownArticle, place: number): readonly ActionsBlock[] => {
  const where = { in: 'article', id } as const;
  return row(
    button('ask', place, 'Who is quoted?', { ask: 'who', where, skip: 0 }),
    button('ask', place + 1, 'Numbers', {
      ask: 'numbers',
      topic: null,
      by: null,
      since: null,
      until: null,
      where,
      skip: 0,
    }),
  );
};
