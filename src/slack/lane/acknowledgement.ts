import type { Answer } from '../../answers/index.ts';
import { dress } from '../blocks/dress.ts';

const written = new WeakMap<Answer, Buffer>();

/** The body of an acknowledgement that only the asker sees, as it is sent; one that is given again is written once. */
export function acknowledgement(answer: Answer): Buffer {
  const known = written.get(answer);
  if (known !== undefined) return known;
  const body = Buffer.from(JSON.stringify({ response_type: 'ephemeral', ...dress(answer) }));
  written.set(answer, body);
  return body;
}
