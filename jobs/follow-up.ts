import { OnRecordError } from '../src/errors.ts';
import type { Question } from '../src/answers/index.ts';
import type { Asked } from './asked.ts';
import type { Run } from './job.ts';
import { postAnswer } from './post-answer.ts';
import type { Tools } from './tools.ts';

/** Has the question answered that waited for article `id`. */
export async function answered(asked: Asked, id: number, tools: Tools, run: Run): Promise<void> {
  const { asker, replyTo } = asked;
  if (replyTo === null) return;
  const question = about(asked.question, id);
  await tools.add(
    postAnswer,
    { asker, replyTo, say: { as: 'answer', question } },
    { id: `answer-${run.id}` },
  );
}

/** Tells whoever handed something in why it could not be read. */
export async function told(asked: Asked, error: unknown, tools: Tools, run: Run): Promise<void> {
  const { asker, replyTo } = asked;
  if (replyTo === null) return;
  const code = error instanceof OnRecordError ? error.code : 'unexpected';
  const hint =
    error instanceof OnRecordError
      ? error.hint
      : `Something went wrong while I read that; it has been noted. Try again, or paste the article’s text. Ref ${run.id}.`;
  await tools.add(
    postAnswer,
    { asker, replyTo, say: { as: 'trouble', code, hint } },
    { id: `answer-${run.id}` },
  );
}

/** The same question, asked of one article. */
const about = (question: Question, id: number): Question =>
  'where' in question ? { ...question, where: { in: 'article', id } } : question;
