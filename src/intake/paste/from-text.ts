import { assemble, type Clean } from '../clean.ts';
import { EmptyPaste, NotText, TooLong } from '../errors.ts';
import { hasWords, isText, plainText } from '../plain.ts';
import { paragraphsOfText } from './blocks.ts';
import { readHead } from './head.ts';

/** Beyond this no cleaning would bring it down to one article's length. */
const LONGEST_PASTE = 400_000;

/** The article in a pasted text. Throws `EmptyPaste`, `NotText` for the bytes of a picture, `TooLong`. */
export function fromText(text: string): Clean {
  if (!isText(text)) throw new NotText('bytes that are no text');
  if (text.length > LONGEST_PASTE) throw new TooLong(`${text.length} characters pasted`);
  const plain = plainText(text);
  if (!hasWords(plain)) throw new EmptyPaste('no word in it');
  return assemble({ ...readHead(paragraphsOfText(plain)), url: null });
}
