import { read } from '../../../src/reading/index.ts';

/** What a reading says of each quote, short enough for a table of rows. */
export function saidIn(text: string): (string | null)[][] {
  return read({ text, title: null }).quotes.map(({ kind, speaker, name, text: words }) => [
    kind,
    speaker && speaker.text,
    name,
    words,
  ]);
}
