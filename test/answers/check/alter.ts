import { createHash } from 'node:crypto';
import { joined, operations } from './operations.ts';

/** One alteration of a set: a quote by its place in an article, what is done to it and where. For `join`, `at` is where the second quote begins and `to` where it ends. */
export interface Alteration {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly does: string;
  readonly at: number;
  readonly to?: number;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What the alteration makes of the article’s words. */
export function altered(text: string, { start, end, does, at, to }: Alteration): string {
  const quote = text.slice(start, end);
  if (does === 'join') return joined(quote, text.slice(at, to));
  const operation = operations[does];
  if (operation === undefined) throw new Error(does);
  return operation.apply(quote, at);
}

/** Alterations of an article’s quotes by rule: of each kind, at a place that depends on the words alone. */
export function alterationsOf(
  article: string,
  text: string,
  quotes: readonly Extent[],
): Alteration[] {
  const long = quotes.filter(({ start, end }) => text.slice(start, end).split(/\s+/).length >= 6);
  return [...long.flatMap((quote) => single(article, text, quote)), ...joins(article, text, long)];
}

function single(article: string, text: string, { start, end }: Extent): Alteration[] {
  const quote = text.slice(start, end);
  return Object.entries(operations).flatMap(([does, { places }]) => {
    const all = places(quote);
    const at = all[numberFrom(`${does}${quote}`) % Math.max(1, all.length)];
    return at === undefined ? [] : [{ article, start, end, does, at }];
  });
}

function joins(article: string, text: string, quotes: readonly Extent[]): Alteration[] {
  return quotes.flatMap(({ start, end }, i) => {
    const next = quotes[i + 1];
    if (next === undefined || text.slice(end, next.start).includes('\n')) return [];
    return [{ article, start, end, does: 'join', at: next.start, to: next.end }];
  });
}

/** A number that is the same for the same words. */
export const numberFrom = (words: string): number =>
  createHash('sha256').update(words).digest().readUInt32BE(0);
