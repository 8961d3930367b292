import type { ArchiveReader } from '../archive/archive.ts';
import { answerAbout } from './about.ts';
import type { Answer } from './answer.ts';
import { answerArticle, answerSummary } from './article.ts';
import { answerArticles } from './articles.ts';
import { answerChanges } from './changes/answer-changes.ts';
import { answerCheck } from './check/answer-check.ts';
import { answerContext } from './context.ts';
import { answerFixPerson } from './fix/answer-person.ts';
import { answerFixes } from './fix/answer-fixes.ts';
import { answerLedger } from './ledger/answer-ledger.ts';
import { answerNumbers } from './numbers.ts';
import type { Asker, Question } from './question.ts';
import { answerQuote } from './quote.ts';
import { answerWho } from './who.ts';

type Of<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;
type Answerers = {
  readonly [Ask in Question['ask']]: (
    reader: ArchiveReader,
    question: Of<Ask>,
    asker: Asker,
  ) => Promise<Answer>;
};

const answerers: Answerers = {
  quote: answerQuote,
  about: answerAbout,
  numbers: answerNumbers,
  ledger: answerLedger,
  check: answerCheck,
  articles: (reader, { skip }) => answerArticles(reader, skip),
  who: answerWho,
  summary: answerSummary,
  changes: answerChanges,
  article: answerArticle,
  context: answerContext,
  fixes: (reader, { skip }) => answerFixes(reader, skip),
  'fix-person': answerFixPerson,
};

/** The terminal: nobody in particular, in no channel. */
const anyone: Asker = { team: '', channel: null, user: null };

/** Answers one question from an archive, or from anything that reads like one. */
export function answerQuestion(
  reader: ArchiveReader,
  question: Question,
  asker: Asker = anyone,
): Promise<Answer> {
  return answered(question.ask, reader, question, asker);
}

function answered<Ask extends Question['ask']>(
  ask: Ask,
  reader: ArchiveReader,
  question: Of<Ask>,
  asker: Asker,
): Promise<Answer> {
  return answerers[ask](reader, question, asker);
}
