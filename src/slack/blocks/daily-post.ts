import type { ActionsBlock, KnownBlock } from '@slack/types';
import {
  articleSays,
  dailyHeading,
  personInWords,
  type Answer,
  type DailyAnswer,
} from '../../answers/index.ts';
import { header, plainButton, row, sentence, small } from './elements.ts';
import { numbersTable } from './numbers.ts';
import { quoteBlock } from './quotes.ts';

/** A daily post; or, to whoever asked for it alone, what it would be. */
export const dailyBlocks = (answer: DailyAnswer): readonly KnownBlock[] => [
  header(dailyHeading(answer)),
  ...(answer.preview === null ? [] : [small(answer.preview)]),
  ...answer.people.map(({ person, quote }) => quoteBlock(quote, personInWords(person))),
  ...(answer.numbers.length === 0 ? [] : [numbersTable(answer.numbers)]),
  ...answer.articles.map((each) => sentence(articleSays(each))),
  ...answer.changes.map(({ article, says }) => sentence(`Changed: ${article.title} (${says})`)),
  ...inThread(answer),
  ...(answer.preview === null ? [setUpBy(answer), ...steps(answer)] : []),
];

/** What follows in its thread. */
export const dailyRestBlocks = ({
  articles,
  unlisted,
}: Extract<Answer, { kind: 'daily-rest' }>): readonly KnownBlock[] => [
  ...articles.map((each) => sentence(articleSays(each))),
  ...(unlisted === 0 ? [] : [small(`and ${unlisted} more: /onrecord articles`)]),
];

/** That more follows in the thread. */
const inThread = ({ rest, unlisted }: DailyAnswer) =>
  rest.length + unlisted === 0 ? [] : [small(`and ${rest.length + unlisted} more, in the thread`)];

const setUpBy = ({ owner }: DailyAnswer): KnownBlock => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text: `Set up by <@${owner}> · /onrecord daily off ends it` }],
});

const steps = ({ channel }: DailyAnswer): readonly ActionsBlock[] =>
  row(
    plainButton('daily-change', 'Change', channel),
    plainButton('daily-pause', 'Pause a week', channel),
  );
