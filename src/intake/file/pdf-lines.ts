/** A run of text on a page as the library gives it; places in points, counted from the lower left. */
export interface Run {
  readonly str: string;
  /** Scale, skew and place: the last two are x and y. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** One line of a page. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
  /** Where it ends. */
  readonly right: number;
}

/** The lines of a page in the order in which they were set, column by column. */
export function linesOfPage(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: Run[] = [];
  const close = () => {
    const line = lineOf(open);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const run of runs) {
    const last = open.at(-1);
    if (last !== undefined && isElsewhere(last, run)) close();
    open.push(run);
    if (run.hasEOL) close();
  }
  close();
  return lines;
}

const placeOf = ({ transform }: Run) => ({ x: transform[4] ?? 0, y: transform[5] ?? 0 });
const sizeOf = ({ transform, height }: Run) =>
  height > 0 ? height : Math.hypot(transform[2] ?? 0, transform[3] ?? 0);

/** On another height, to the left again, or beyond a gap as wide as between columns. */
function isElsewhere(last: Run, next: Run): boolean {
  const [one, other] = [placeOf(last), placeOf(next)];
  const size = Math.max(sizeOf(last), sizeOf(next), 1);
  const gap = other.x - (one.x + last.width);
  return Math.abs(one.y - other.y) > size * 0.6 || gap > size * 3 || gap < -size * 2;
}

function lineOf(runs: readonly Run[]): Line | null {
  const [first] = runs;
  const text = joined(runs);
  if (first === undefined || text.trim() === '') return null;
  const right = Math.max(...runs.map((run) => placeOf(run).x + run.width));
  const size = Math.max(...runs.map(sizeOf));
  return { text: text.replace(/\s+/g, ' ').trim(), ...placeOf(first), size, right };
}

/** A gap between runs is a space, also where the file has none. */
function joined(runs: readonly Run[]): string {
  let text = '';
  let end = 0;
  for (const run of runs) {
    const { x } = placeOf(run);
    if (text !== '' && x - end > sizeOf(run) * 0.2 && !/\s$/.test(text)) text += ' ';
    text += run.str;
    end = x + run.width;
  }
  return text;
}
