import type { ArchiveReader } from '../archive/archive.ts';
import type { Answer } from './answer.ts';
import { answerArticle, answerSummary } from './article.ts';
import { answerArticles } from './articles.ts';
import { answerCheck } from './check/answer-check.ts';
import { answerContext } from './context.ts';
import { answerNumbers } from './numbers.ts';
import type { Asker, Question } from './question.ts';
import { answerQuote } from './quote.ts';
import { answerWho } from './who.ts';

/** The terminal: nobody in particular, in no channel. */
const anyone: Asker = { team: '', channel: null, user: null };

/** Answers one question from an archive, or from anything that reads like one. */
export function answerQuestion(
  reader: ArchiveReader,
  question: Question,
  asker: Asker = anyone,
): Promise<Answer> {
  switch (question.ask) {
    case 'quote':
      return answerQuote(reader, question, asker);
    case 'numbers':
      return answerNumbers(reader, question, asker);
    case 'check':
      return answerCheck(reader, question, asker);
    case 'articles':
      return answerArticles(reader, question.skip);
    case 'who':
      return answerWho(reader, question, asker);
    case 'summary':
      return answerSummary(reader, question, asker);
    case 'article':
      return answerArticle(reader, question, asker);
    case 'context':
    default:
      return answerContext(reader, question);
  }
}
