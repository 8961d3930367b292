import { OnRecordError } from '../errors.ts';
import type { Answer } from './answer.ts';

/** What was expected to go wrong is an answer too; whatever else is thrown goes on to the rim. */
export async function told(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    return { kind: 'trouble', code: error.code, says: error.hint };
  }
}
