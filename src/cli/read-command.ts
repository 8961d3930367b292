import { beliefs, read } from '../reading/index.ts';
import { explain } from './explain.ts';
import { listing, listingOfBeliefs } from './listing.ts';
import { Misuse } from './errors.ts';
import { openSource } from './open-source.ts';
import { put } from './output.ts';
import { readLines } from './read-lines.ts';
import type { CliTools, ExitCode } from './tools.ts';

export interface ReadOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly explain?: boolean;
  /** Thoughts and stances too. */
  readonly beliefs?: boolean;
}

/** `onrecord read`: everything found in one article; exit code 1 when nothing was. */
export async function readCommand(
  source: string | undefined,
  options: ReadOptions,
  tools: CliTools,
): Promise<ExitCode> {
  if (options.jsonl) return await readLines(tools);
  if (source === undefined)
    throw new Misuse('Name what to read: a file, a link, or - for standard input.');
  const clean = await openSource(source, tools);
  const reading = read(clean.article);
  const believed = options.beliefs ? beliefs(reading) : [];
  const print = options.json
    ? JSON.stringify(options.beliefs ? { ...reading, beliefs: believed } : reading, null, 2)
    : options.explain
      ? explain(reading, tools)
      : [listing(reading, clean, tools), listingOfBeliefs(believed, reading, tools)]
          .filter(Boolean)
          .join('\n\n');
  await put(tools.stdout, `${print}\n`);
  return reading.quotes.length + reading.numbers.length > 0 ? 0 : 1;
}
