import type { PersonLine } from '../archive.ts';
import { folded } from '../../reading/index.ts';
import { lineOf, readPerson } from './person.ts';

/** A person's line with all they are called, folded, each form after a space. */
interface KnownLine {
  readonly line: PersonLine;
  readonly forms: readonly string[];
}

/** Reads the record of a person; `null` when it is damaged. */
export type ReadLine = (id: string, record: string) => KnownLine | null;

/** Reads records and remembers the `most` that were read last, by what stands in them: another record is read anew. */
export function rememberingLines(most: number): ReadLine {
  const recent = new Map<string, KnownLine | null>();
  return (id, text) => {
    const key = `${id}\0${text}`;
    const known = recent.get(key);
    if (known !== undefined) return known;
    const entry = lineIn(id, text);
    recent.set(key, entry);
    const [oldest] = recent.keys();
    if (recent.size > most && oldest !== undefined) recent.delete(oldest);
    return entry;
  };
}

function lineIn(id: string, text: string): KnownLine | null {
  const record = readPerson(text);
  if (record === null) return null;
  const line = lineOf(id, record);
  const { name, aliases, roles } = line;
  return { line, forms: [name, ...aliases, ...roles].map((form) => ` ${folded(form)}`) };
}
