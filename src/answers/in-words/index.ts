export {
  aboutHeading,
  articleFacts,
  dailyHeading,
  numberFacts,
  numbersHeading,
  personInWords,
  placeInWords,
  quoteFacts,
  quoteInWords,
  quotesHeading,
  shownOf,
  speakerInWords,
} from './facts.ts';
export { changesHeading, GONE, NEW } from './changes.ts';
export { differences, elsewhereSays } from './check.ts';
export { articleSays } from './daily.ts';
export { dailySays, dailyShort } from './daily-order.ts';
export { chooseSays, inWords, misuseSays, nobodySays, statusSays } from './in-words.ts';
export { ledgerHeading, thingSays } from './ledger.ts';
export { fixPersonInWords } from './fixes.ts';
export { takenLine, personLine, quoteLines } from './lists.ts';
