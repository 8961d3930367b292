import PostalMime from 'postal-mime';
import { assemble, type Clean } from '../clean.ts';
import { isoDate } from '../dates.ts';
import { EmptyPaste, NotText } from '../errors.ts';
import { openFragment } from '../html/dom.ts';
import { withoutHouseLines } from '../html/house-lines.ts';
import { paragraphsOf } from '../html/prose.ts';
import { readHead } from '../paste/head.ts';
import { paragraphsOfText } from '../paste/blocks.ts';
import { hasWords, oneLine, plainText } from '../plain.ts';

/** "Fwd: Re: PRESS RELEASE: Ice closes the harbour" */
const OPENINGS = /^(?:(?:re|fwd?|aw|wg|press release|news release|media release)\s*:\s*)+/i;
/** Below it stands who sent it, or the message that it answers. */
const SIGNATURE =
  /^-- ?$|^-{2,}\s*(?:original|forwarded) message\b.*$|^_{10,}$|^on .{5,80} wrote:$/im;
const ENDS = /^\W*(?:ends|-?\s*30\s*-?|# ?# ?#)\W*$/i;

/** The article in an e-mail: its subject as title, its day, its text without quoted lines and signature. Attachments are left out. */
export async function fromMail(bytes: Uint8Array): Promise<Clean> {
  const { subject = '', date, text, html } = await parse(bytes);
  const told = toldIn(text ?? '', html ?? '');
  const head = readHead(untilEnd(told));
  if (head.paragraphs.length === 0) throw new EmptyPaste('a message without a word');
  const title = titleFrom(subject) ?? head.title;
  const { author } = head;
  const own = head.title === title ? [] : [head.title].filter((line) => line !== null);
  return assemble({
    title,
    paragraphs: withoutHouseLines([...own, ...head.paragraphs], { title, author }),
    author,
    date: head.date ?? isoDate(date ?? ''),
    url: null,
  });
}

function titleFrom(subject: string): string | null {
  const title = oneLine(subject).replace(OPENINGS, '');
  return hasWords(title) ? title : null;
}

/** The plain text where there is one. */
function toldIn(text: string, html: string): string[] {
  return hasWords(text) ? ownLines(text) : paragraphsOf(openFragment(html));
}

/** "ENDS" and "###" close a press release; what follows is for editors. */
function untilEnd(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => ENDS.test(line));
  return end > 0 ? lines.slice(0, end) : lines;
}

async function parse(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch (cause) {
    throw new NotText('a message that cannot be opened', { cause });
  }
}

function ownLines(text: string): string[] {
  const plain = plainText(text);
  const cut = SIGNATURE.exec(plain)?.index ?? plain.length;
  const own = plain.slice(0, cut === 0 ? plain.length : cut);
  return paragraphsOfText(own.replace(/^>.*$/gm, ''));
}
