import type { Answer } from '../../answers/index.ts';
import { dress } from '../blocks/dress.ts';
import { asciiJson } from './ascii.ts';
import { quotesBody } from './quotes-body.ts';

/** The body of an acknowledgement that only the asker sees, as it is sent, in ASCII. */
export const acknowledgement = (answer: Answer): string =>
  answer.kind === 'quotes'
    ? quotesBody(answer)
    : asciiJson({ response_type: 'ephemeral', ...dress(answer) });
