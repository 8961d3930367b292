import type { DailyAnswer } from '../answer.ts';
import { counted } from '../narrowed.ts';
import { dailyHeading, personInWords } from './facts.ts';
import { numberLine, quoteLines } from './lists.ts';

export function dailyInWords(answer: DailyAnswer): readonly string[] {
  const { people, numbers, articles, changes, unlisted } = answer;
  return [
    dailyHeading(answer),
    ...people.map(({ person, quote }) => `${personInWords(person)}\n${quoteLines(quote)}`),
    ...numbers.map(numberLine),
    ...articles.map(({ article, sentence }) =>
      sentence === null ? article.title : `${article.title}: ${sentence}`,
    ),
    ...changes.map(({ article, says }) => `Changed: ${article.title} (${says})`),
    unlisted === 0 ? '' : `And ${counted(unlisted, 'more article')}.`,
  ];
}
