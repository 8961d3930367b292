import { hasWords } from '../plain.ts';

const LONGEST_WRAP = 120;
const SENTENCE_END = /[.!?:…][”’"')\]]*$/;
const LIST_MARK = /^(?:[-*•–—]|\d{1,2}[.)])\s/;

/**
 * Paragraphs of a pasted text, each on one line. A blank line parts paragraphs; so does a line break,
 * unless the lines were broken at one width, as e-mail and terminals break them: then they are joined again.
 */
export function paragraphsOfText(text: string): string[] {
  const blocks = text
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.split('\n').map(tidyLine).filter(hasWords));
  const width = wrapWidth(blocks);
  return blocks.flatMap((lines) => (width === null ? lines : rejoin(lines, width)));
}

function tidyLine(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

/** The width at which the lines were broken; `null` when they were not: long lines, or breaks that stand where a word more had room. */
function wrapWidth(blocks: readonly (readonly string[])[]): number | null {
  const width = Math.max(0, ...blocks.flat().map((line) => line.length));
  if (width > LONGEST_WRAP) return null;
  const pairs = blocks.flatMap((lines) =>
    lines.slice(1).map((next, at) => [lines[at] ?? '', next] as const),
  );
  const full = pairs.filter(([line, next]) => isFull(line, next, width)).length;
  const inSentence = pairs.filter(([line]) => !SENTENCE_END.test(line)).length;
  return full > pairs.length / 2 && inSentence > pairs.length / 2 ? width : null;
}

/** The next word had no room, give or take a few letters. */
function isFull(line: string, next: string, width: number): boolean {
  return line.length + 1 + (next.split(' ', 1)[0] ?? '').length > width - 4;
}

function rejoin(lines: readonly string[], width: number): string[] {
  const paragraphs: string[][] = [];
  let last = '';
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(last, line, width)) open.push(line);
    else paragraphs.push([line]);
    last = line;
  }
  return paragraphs.map((paragraph) => paragraph.map(withGap).join('').trimEnd());
}

/** A word that was parted at its hyphen keeps it: "U.S.-" + "led". */
function withGap(line: string): string {
  return /[\p{L}\d.]-$/u.test(line) ? line : `${line} `;
}

function goesOn(last: string, line: string, width: number): boolean {
  if (LIST_MARK.test(line)) return false;
  return isFull(last, line, width) || (!SENTENCE_END.test(last) && /^\p{Ll}/u.test(line));
}
