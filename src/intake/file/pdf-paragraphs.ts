import { hasWords, oneLine } from '../plain.ts';
import type { Line } from './pdf-lines.ts';

const SENTENCE_END = /[.!?:…][”"’')\]]*$/;

/** The paragraphs of a document's pages: what stands at the head or foot of every page is left out, lines and pages are joined. */
export function paragraphsOfPages(pages: readonly (readonly Line[])[]): string[] {
  const running = runningLines(pages);
  const paragraphs: string[] = [];
  for (const page of pages) {
    const own = page.filter((line) => !isBeside(line, page, running));
    for (const [at, text] of paragraphsOfPage(own).entries()) {
      const before = paragraphs.at(-1);
      if (at === 0 && before !== undefined && goesOnOver(before, text))
        paragraphs[paragraphs.length - 1] = glued(before, text);
      else paragraphs.push(text);
    }
  }
  return paragraphs.map(oneLine).filter(hasWords);
}

const EDGE_LINES = 3;

/** What stands in the first or last lines of several pages, whatever numbers are in it. */
function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set(edgesOf(page).map(({ text: line }) => folded(line))))
      times.set(text, (times.get(text) ?? 0) + 1);
  }
  const few = Math.max(2, pages.length / 2);
  return new Set([...times].filter(([, count]) => count >= few).map(([text]) => text));
}

function edgesOf(page: readonly Line[]): Line[] {
  const byHeight = page.toSorted((one, other) => other.y - one.y);
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
}

const folded = (text: string) => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
/** "12", "Page 3 of 9", "– 4 –" */
const PAGE_NUMBER = /^\W*(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?\W*$/i;

function isBeside(line: Line, page: readonly Line[], running: ReadonlySet<string>): boolean {
  if (!edgesOf(page).includes(line)) return false;
  return PAGE_NUMBER.test(line.text) || running.has(folded(line.text));
}

function paragraphsOfPage(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  const step = usualStep(lines);
  const width = Math.max(0, ...lines.map(({ x, right }) => right - x));
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const open = paragraphs.at(-1);
    if (before !== undefined && open !== undefined && goesOn(before, line, step, width))
      paragraphs[paragraphs.length - 1] = glued(open, line.text);
    else paragraphs.push(line.text);
  }
  return paragraphs;
}

/** The distance from line to line that is most common. */
function usualStep(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [at, { y }] of lines.entries()) {
    const step = Math.round((lines[at - 1]?.y ?? y) - y);
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

/** A line goes on below, at the top of the next column, or after a hyphen; not after a wide gap, an indent, a short last line or another size of type. */
function goesOn(before: Line, line: Line, step: number, width: number): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * before.size) return false;
  const down = before.y - line.y;
  if (down <= 0) return goesOnOver(before.text, line.text);
  if (down > Math.max(step * 1.4, step + 3)) return false;
  const isIndented = line.x - before.x > line.size * 0.8 && SENTENCE_END.test(before.text);
  const isShort = before.right - before.x < width * 0.7 && SENTENCE_END.test(before.text);
  return !isIndented && !isShort;
}

/** Over the end of a column or a page a sentence goes on; whole ones begin a new paragraph. */
function goesOnOver(before: string, next: string): boolean {
  return (
    !SENTENCE_END.test(before) && (/^[\p{Ll}\d“"‘'(]/u.test(next) || /[\p{L},-]$/u.test(before))
  );
}

/** A word that was parted at the end of a line is closed, unless it goes on with a capital or a digit. */
function glued(before: string, next: string): string {
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(next))
    return before.slice(0, -1) + next;
  return /[-\u2010]$/.test(before) && /\p{L}.$/u.test(before) ? before + next : `${before} ${next}`;
}
