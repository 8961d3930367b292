import { isHole } from './corrections/hole.ts';
import { tokensOf } from './fold.ts';
import { bodyKeys, numbersTaken, postingsOf } from './keep/lists.ts';
import { voicesOf, type Voice } from './keep/voices.ts';
import { bareKeys } from './keys.ts';
import { writeBody, type Put } from './records/write-body.ts';
import { nearPlaces, type NearPlace } from './story/near.ts';

/** All of an article's keeping that needs neither its number nor its workspace: made in the thread that read it. Keys are bare. */
export interface Packed {
  readonly author: string | null;
  readonly date: string | null;
  /** How many of each its card tells. */
  readonly quotes: number;
  readonly numbers: number;
  /** How many numbers of the archive it takes. */
  readonly taken: number;
  /** Its record without the card. */
  readonly body: Uint8Array;
  /** The keys of its text and of what people put right in it. */
  readonly text: string;
  readonly fixes: string;
  /** Lists of quotes, with its quotes by their places in the reading. */
  readonly quoted: readonly (readonly [key: string, places: readonly number[]])[];
  /** Lists of articles by words of the title, and by other words. */
  readonly titled: readonly string[];
  readonly worded: readonly string[];
  /** Its labels; none for a paste, which is compared whole. */
  readonly near: readonly NearPlace[];
  readonly voices: readonly Voice[];
}

/** Packs a reading; pure. */
export function pack(
  put: Put,
  { title, url }: { readonly title: string; readonly url: string | null },
): Packed {
  const { reading } = put;
  const { author, date, text, quotes, numbers } = reading;
  return {
    author,
    date,
    quotes: quotes.filter((quote) => !isHole(quote)).length,
    numbers: numbers.length,
    taken: numbersTaken(reading),
    body: new Uint8Array(writeBody(put)),
    text: bareKeys.text(text),
    fixes: bareKeys.fixesOf({ text }),
    quoted: [...postingsOf(bareKeys, 0, reading)],
    titled: tokensOf(title).map(bareKeys.titleWord),
    worded: bodyKeys(bareKeys, { title }, reading),
    near: url === null ? [] : nearPlaces(text),
    voices: voicesOf(reading),
  };
}
