import type { Answer } from '../../answers/index.ts';
import { dress } from '../blocks/dress.ts';
import { asciiJson } from './ascii.ts';
import { quotesBody } from './quotes-body.ts';

const written = new WeakMap<Answer, string>();

/** The body of an acknowledgement that only the asker sees, as it is sent, in ASCII; one that is given again is written once. */
export function acknowledgement(answer: Answer): string {
  const known = written.get(answer);
  if (known !== undefined) return known;
  const body =
    answer.kind === 'quotes'
      ? quotesBody(answer)
      : asciiJson({ response_type: 'ephemeral', ...dress(answer) });
  written.set(answer, body);
  return body;
}
