import { readFileSync } from 'node:fs';
import { passageOf } from '../../../src/answers/ledger/passage.ts';
import { thingOf, type Thing } from '../../../src/answers/ledger/thing.ts';
import { read } from '../../../src/reading/index.ts';

/** Two figures of two invented articles, and whether somebody said that they are of the same thing. */
export interface Pair {
  readonly about: string;
  readonly same: boolean;
  readonly things: readonly [Thing | null, Thing | null];
}

/** The pairs of `pairs.txt`: `=` the same, `#` not; a line each `title | sentence with {figure}`. */
export function pairs(): readonly Pair[] {
  const lines = readFileSync(new URL('pairs.txt', import.meta.url), 'utf8').split('\n');
  return lines.flatMap((line, i) =>
    /^[=#] /.test(line)
      ? [
          {
            about: line.slice(2),
            same: line.startsWith('='),
            things: [thingIn(lines[i + 1] ?? ''), thingIn(lines[i + 2] ?? '')],
          },
        ]
      : [],
  );
}

function thingIn(line: string): Thing | null {
  const [title = '', marked = ''] = line.split(' | ');
  const at = title.length + 2 + marked.indexOf('{');
  const text = `${title}\n\n${marked.replace(/[{}]/g, '')}`;
  const reading = read({ text, title: { start: 0, end: title.length } });
  const number = reading.numbers.find(({ start, end }) => start <= at && at < end);
  return number === undefined ? null : thingOf(number, passageOf(reading, number));
}
