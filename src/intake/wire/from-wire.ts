import { assemble, type Clean } from '../clean.ts';
import { canonicalAddress } from '../html/address.ts';
import { agencyLine, authorLine } from '../html/authors.ts';
import { NotAnArticle, TooLong } from '../errors.ts';
import { isNinjs, storyOfNinjs } from './ninjs.ts';
import { storyOfXml } from './newsml.ts';
import type { Story } from './story.ts';
import { parseXml } from './xml.ts';

const LARGEST = 2_000_000;
/** Objects and lists; a story has some dozens, a bomb is made of them. */
const MOST_PARTS = 20_000;
const XML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!DOCTYPE nitf\b[^>]*>\s*)?<(?:\w+:)?(?:newsItem|newsMessage|nitf|contentSet)\b/;
const JSON_START = /^\s*\{/;

/** Whether a text is a wire story: NewsML-G2, NITF or ninjs. */
export function isWire(text: string): boolean {
  const start = text.slice(0, 6000).replace(/^\ufeff/, '');
  if (XML.test(start)) return true;
  return JSON_START.test(start) && text.length <= LARGEST && isNinjs(parseJson(text));
}

/** The article in a wire story. Throws `NotAnArticle`, `BrokenStory`, `TooLong`. A withdrawn one may be without text. */
export function fromWire(text: string): Clean {
  if (text.length > LARGEST) throw new TooLong(`${text.length} characters of a wire story`);
  return cleanStory(storyOf(text));
}

/** A wire story as it was sent, before it becomes an article. */
export function storyOf(text: string): Story {
  const bare = text.replace(/^\ufeff/, '');
  if (!JSON_START.test(bare)) return storyOfXml(parseXml(bare));
  const item = parseJson(bare);
  if (!isNinjs(item)) throw new NotAnArticle('JSON that is no story');
  return storyOfNinjs(item);
}

function parseJson(text: string): unknown {
  if (text.split(/[[{]/, MOST_PARTS).length === MOST_PARTS) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function cleanStory({ byline, ...story }: Story): Clean {
  const { id, status, embargo, title, paragraphs, date } = story;
  const withdrawn = status === 'withdrawn';
  if (paragraphs.length === 0 && !withdrawn) throw new NotAnArticle('a story without text');
  const bylines = byline === null ? [] : [byline];
  const author = authorLine(bylines, null) ?? agencyLine(bylines);
  const url = addressOf(id);
  const clean = assemble({ title, paragraphs, author, date, url });
  return { ...clean, wire: { embargo, withdrawn } };
}

/** A story's name in the sender's world serves as its address, so that each version of it is a revision. */
function addressOf(id: string | null): string | null {
  if (id === null) return null;
  return canonicalAddress(id, []) ?? (/^(?:urn|tag):\S+$/.test(id) ? id : null);
}
