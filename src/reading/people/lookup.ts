import type { Entity } from './entities.ts';
import { plainWord } from './names/words.ts';

/** By which a bare surname finds its bearers. */
export const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) ?? '';

/** "department" of "Leeds Department of Health": what a body is, before what it is for, in lower case; "" where no such word follows. */
export function headOf(words: readonly string[], joint = /^(?:of|for)$/): string {
  return plainWord(words[words.findIndex((word) => joint.test(word)) - 1] ?? '');
}

/** The same, "commission" of "Leeds Commission on Bridges" too, or else the last word. */
export const headWord = (name: string): string =>
  headOf(name.split(/\s+/), /^(?:of|for|on)$/i) || lastWord(name);

/** "NG" of Nora Gale. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 1))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');

/** Entities by each of their keys. */
export function grouped(
  list: readonly Entity[],
  keysOf: (entity: Entity) => readonly string[],
): Map<string, Entity[]> {
  const groups = new Map<string, Entity[]>();
  for (const entity of list)
    for (const key of keysOf(entity)) {
      const group = groups.get(key);
      if (group) group.push(entity);
      else groups.set(key, [entity]);
    }
  return groups;
}

/** The one bearer, if the article has named it before a word. */
export function onlyOne(bearers: readonly Entity[], before: number): Entity | null {
  const [only] = bearers;
  return only && bearers.length === 1 && (only.mentions[0]?.from ?? Infinity) <= before
    ? only
    : null;
}
