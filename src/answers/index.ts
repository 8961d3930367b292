export { answerQuestion } from './answer-question.ts';
export type { DailyOrder } from '../archive/archive.ts';
export type { DailyAnswer } from './daily/daily-answer.ts';
export type { ChangesAnswer } from './changes/changes-answer.ts';
export type { Answer, CheckAnswer, CheckedPlace, ContextAnswer, QuotesAnswer } from './answer.ts';
export { pointsOf } from './ledger/points-of.ts';
export type { LedgerAnswer, LedgerFigure, LedgerThing } from './ledger/ledger.ts';
export type { Piece } from './check/pieces.ts';
export type { FixChoices, FixWish } from './fix/fix.ts';
export type { PersonChoice, ShownArticle, ShownFix, ShownNumber, ShownQuote } from './shown.ts';
export { wishOf } from './ask/ask.ts';
export { settingsIn } from './ask/daily-fields.ts';
export { plainly } from './ask/plain-words.ts';
export { duePosts } from './daily/planner.ts';
export { openDesk, type CommandName, type Desk, type Handed } from './desk.ts';
export { commandOf } from './command-of.ts';
export { COPY_STYLES, copyText, isCopyStyle, type CopyStyle } from './copy-text.ts';
export type { Enqueue, Errand, ReplyTo } from './errand.ts';
export {
  aboutHeading,
  speakerInWords,
  takenLine,
  articleFacts,
  articleSays,
  changesHeading,
  chooseSays,
  dailyHeading,
  dailySays,
  dailyShort,
  differences,
  elsewhereSays,
  fixPersonInWords,
  GONE,
  inWords,
  ledgerHeading,
  misuseSays,
  NEW,
  nobodySays,
  numberFacts,
  numbersHeading,
  personInWords,
  personLine,
  placeInWords,
  quoteFacts,
  quoteInWords,
  quoteLines,
  quotesHeading,
  shownOf,
  thingSays,
  statusSays,
} from './in-words/index.ts';
export type { Home, Voice } from './home.ts';
export { zonesLike } from './ask/zones.ts';
export { isQuestion } from './is-question.ts';
export type { Asker, NumbersQuestion, Question, QuoteQuestion } from './question.ts';
