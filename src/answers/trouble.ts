import { OnRecordError } from '../errors.ts';
import type { Answer } from './answer.ts';

/** What was expected to go wrong is an answer too; whatever else is thrown goes on to the rim. */
export const told = (work: () => Promise<Answer>): Promise<Answer> => toldOr(work);

/** The same of what may be something else than an answer. */
export async function toldOr<Other>(work: () => Promise<Other>): Promise<Other | Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    return { kind: 'trouble', code: error.code, says: error.hint };
  }
}
