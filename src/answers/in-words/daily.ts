import type { DailyAnswer, DailyRest } from '../daily/daily-answer.ts';
import { counted } from '../narrowed.ts';
import { dailyHeading, personInWords } from './facts.ts';
import { numberLine, quoteLines } from './lists.ts';

export function dailyInWords(answer: DailyAnswer): readonly string[] {
  const { people, numbers, articles, changes, rest } = answer;
  return [
    dailyHeading(answer),
    answer.preview ?? '',
    ...people.map(({ person, quote }) => `${personInWords(person)}\n${quoteLines(quote)}`),
    ...numbers.map(numberLine),
    ...articles.map(articleSays),
    ...changes.map(({ article, says }) => `Changed: ${article.title} (${says})`),
    restSays(rest.length + answer.unlisted),
  ];
}

/** “Lamp to be lit: It has been dark for too long.” */
export const articleSays = ({ article, sentence }: DailyAnswer['articles'][number]): string =>
  sentence === null ? article.title : `${article.title}: ${sentence}`;

/** “And 3 more articles.”; empty where there are none. */
const restSays = (count: number) => (count === 0 ? '' : `And ${counted(count, 'more article')}.`);

export const dailyRestInWords = ({ articles, unlisted }: DailyRest): readonly string[] => [
  'More of today:',
  ...articles.map(articleSays),
  restSays(unlisted),
];
