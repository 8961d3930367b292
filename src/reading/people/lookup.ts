import type { Entity } from './entities.ts';

/** By which a bare surname finds its bearers. */
export const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) ?? '';

/** "commission" of "Leeds Commission on Bridges": what a body is, before what it is for; else its last word. */
export function headWord(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  const joint = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  return (joint > 0 ? words[joint - 1] : words.at(-1)) ?? '';
}

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
