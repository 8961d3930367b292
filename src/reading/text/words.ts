import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Extent, Tag, Word } from './doc.ts';
import { plain } from './plain.ts';

/** The tagger reads this much at once, so that no length of line makes it slow. */
const CHUNK = 20_000;

/** The words of a stretch of the text, in order, with tags. White space and control characters are nobody's. */
export function wordsOf(text: string, { start, end }: Extent): Word[] {
  const clean = plain(text.slice(start, end));
  return chunks(clean).flatMap((chunk) => tagged(text, clean, start, chunk));
}

function chunks(clean: string): Extent[] {
  const found: Extent[] = [];
  for (let start = 0; start < clean.length;) {
    const gap = clean.indexOf(' ', start + CHUNK);
    const end = gap < 0 ? clean.length : gap;
    found.push({ start, end });
    start = end;
  }
  return found;
}

function tagged(text: string, clean: string, offset: number, chunk: Extent): Word[] {
  const tokens = tagger().readDoc(clean.slice(chunk.start, chunk.end)).tokens();
  // oxlint-disable-next-line typescript/unbound-method -- wink wants the bare function
  const tags = tokens.out(tagger().its.pos);
  const words: Word[] = [];
  let at = chunk.start;
  tokens.out().forEach((value, i) => {
    const tag = tags[i];
    if (!isTag(tag) || value.trim() === '') return;
    while (clean[at] === ' ') at++;
    if (!clean.startsWith(value, at)) at = Math.max(at, clean.indexOf(value, at));
    words.push(word(text, offset + at, offset + at + value.length, value, tag));
    at += value.length;
  });
  return words;
}

/** A doubled mark is one word of two units: the tagger saw a straight mark and a space. */
function word(text: string, from: number, to: number, seen: string, tag: Tag): Word {
  const doubled = seen === '"' && text.charAt(from) !== '"';
  const start =
    doubled &&
    text.charAt(from - 1) === text.charAt(from) &&
    text.charAt(from + 1) !== text.charAt(from)
      ? from - 1
      : from;
  const end = doubled ? start + 2 : to;
  const own = text.slice(start, end);
  return { start, end, text: own, lower: own.toLowerCase(), tag };
}

const TAGS: ReadonlySet<string> = new Set<Tag>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]);

function isTag(tag: string | undefined): tag is Tag {
  return tag !== undefined && TAGS.has(tag);
}

let loaded: WinkMethods | null = null;

/** Loading takes a tenth of a second, so it waits for the first article. */
function tagger(): WinkMethods {
  loaded ??= winkNLP(model, ['sbd', 'pos']);
  return loaded;
}
