export { answerQuestion } from './answer-question.ts';
export type { Answer, ContextAnswer, DailyAnswer, NumbersAnswer, QuotesAnswer } from './answer.ts';
export type {
  ArticleChoice,
  PersonChoice,
  ShownArticle,
  ShownNumber,
  ShownPerson,
  ShownQuote,
  Source,
  Step,
} from './shown.ts';
export { wishOf } from './ask/ask.ts';
export { duePosts } from './daily/planner.ts';
export { openDesk, type CommandName, type Desk, type DeskTools, type Handed } from './desk.ts';
export type { Enqueue, Errand, ReplyTo } from './errand.ts';
export {
  articleFacts,
  chooseSays,
  dailyHeading,
  dailySays,
  inWords,
  misuseSays,
  nobodySays,
  numberFacts,
  numbersHeading,
  personInWords,
  personLine,
  placeInWords,
  quoteFacts,
  quotesHeading,
  shownOf,
  statusSays,
} from './in-words/index.ts';
export { isQuestion } from './is-question.ts';
export type { Asker, NumbersQuestion, Question, QuoteQuestion, Where } from './question.ts';
