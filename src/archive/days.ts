const DAY = 86_400_000;
const BYTES = 2;
/** Later days, from 2059 on, are taken for it. */
const LAST = 0x7f_fe;
const GONE = 0x7f_ff;
/** Marks a number that belongs to the article of the number before. */
const REST = 0x80_00;
/** More numbers than one article takes. */
const MOST_NUMBERS = 64;

/** A day as a number: 1 is 1970-01-01 and everything before it. `null` for what is no date. */
export function dayOf(date: string): number | null {
  const ms = Date.parse(date.slice(0, 10));
  return Number.isNaN(ms) ? null : Math.min(LAST, Math.max(1, Math.floor(ms / DAY) + 1));
}

/** What is written for an article's numbers: its day, else the day it was added. */
export function writtenDay(date: string | null, addedAt: string, numbers: number): Buffer {
  return written((date === null ? null : dayOf(date)) ?? dayOf(addedAt) ?? 1, numbers);
}

/** What is written for a revision that was replaced. */
export function writtenGone(numbers: number): Buffer {
  return written(GONE, numbers);
}

/** Where the day of a number stands. */
export function placeOfDay(number: number): number {
  return number * BYTES;
}

/** The bytes that tell all of the numbers from one to another, both inclusive. */
export function rangeOfDays(from: number, to: number) {
  const first = Math.max(0, from - MOST_NUMBERS);
  return { first, start: placeOfDay(first), end: placeOfDay(to + 1) - 1 };
}

/** Days as they are kept, from the number `first` on. */
export function daysFrom(first: number, days: Buffer): Days {
  return daysBy((number) => {
    const place = placeOfDay(number - first);
    return place < 0 || place + BYTES > days.length ? 0 : days.readUInt16BE(place);
  });
}

/** Days of some numbers alone; `null` where one of them belongs to the number before, whose day is not among them. */
export function daysOf(days: ReadonlyMap<number, number>): Days | null {
  if ([...days.values()].some((day) => (day & REST) !== 0)) return null;
  return daysBy((number) => days.get(number) ?? 0);
}

/** What is known of the articles behind numbers. */
interface Days {
  /** Whether the article of a number is current and of these days; a bound of `null` is none. */
  readonly isWithin: (number: number, since: number | null, until: number | null) => boolean;
  /** The article that a number belongs to. */
  readonly articleOf: (number: number) => number;
}

function daysBy(at: (number: number) => number): Days {
  return {
    isWithin: (number, since, until) => {
      const day = at(number) & ~REST;
      return day > 0 && day !== GONE && day >= (since ?? 0) && day <= (until ?? LAST);
    },
    articleOf: (number) => {
      let article = number;
      while ((at(article) & REST) !== 0) article -= 1;
      return article;
    },
  };
}

function written(day: number, numbers: number): Buffer {
  const buffer = Buffer.alloc(numbers * BYTES);
  for (let i = 0; i < numbers; i += 1) buffer.writeUInt16BE(i === 0 ? day : day | REST, i * BYTES);
  return buffer;
}
