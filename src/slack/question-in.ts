import { isQuestion, type Question } from '../answers/index.ts';

/** The question that a button carries; `null` when it is none that is still understood. */
export function questionIn(value: string | undefined): Question | null {
  try {
    const parsed: unknown = JSON.parse(value ?? '');
    return isQuestion(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
