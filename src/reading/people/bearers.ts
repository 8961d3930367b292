import { textAt, type Run, type Scene } from '../text/scene.ts';
import { NAME_PARTICLES } from '../languages/en/titles.ts';
import type { Mention } from './mention.ts';
import type { NameParts } from './names/parts.ts';
import { isCapital, plainWord } from './names/words.ts';

/** A mention by name. */
export interface Named {
  readonly mention: Mention;
  readonly parts: NameParts;
  /** Every word of the sentence has a capital, so that a name's border is not to be seen. */
  readonly shouted: boolean;
}

/** One who is named, while the mentions are still being gathered. */
export interface Draft {
  readonly parts: NameParts;
  readonly key: string;
  readonly named: Named[];
}

/** "Reed Wins Battle of Leeds", whose verbs have capitals too. */
export function isHeadline(scene: Scene, { from, to }: Run): boolean {
  let capitals = 0;
  let all = 0;
  for (let i = from; i < to && all < 40; i++) {
    if (scene.tags[i] === 'VERB' && !isCapital(scene, i)) return false;
    if (textAt(scene, i).length < 4) continue;
    all++;
    if (isCapital(scene, i)) capitals++;
  }
  return all > 3 && capitals >= 0.75 * all;
}

/** Finds the one that a short name means: `undefined` if nobody bears it, `null` if several do. */
export function bearersAmong(people: readonly Draft[]): (one: Named) => Draft | null | undefined {
  const byLast = bearersBy(people, ({ parts }) => [
    parts.last,
    doubleLast(parts),
    lastWithParticles(parts),
  ]);
  const byFirst = bearersBy(people, ({ parts }) => [parts.first ?? '']);
  return (one) => {
    const { parts, shouted } = one;
    const name = plainWord(parts.words.join(' '));
    if (parts.type === 'organisation') return likeSurname(parts, byLast.get(name) ?? []);
    const bearers =
      byLast.get(name) ?? byFirst.get(name) ?? (shouted ? byLast.get(parts.last) : undefined);
    return bearers && bearerOf(bearers, one);
  };
}

/** "the younger Reed", "REED:": what looks like a body and is a surname that people bear; `undefined` where it is not. */
function likeSurname({ words }: NameParts, bearers: readonly Draft[]): Draft | null | undefined {
  const [only, second] = bearers;
  if (second) return null;
  return only && words.every((word) => /^\p{Lu}{4,}$/u.test(word)) ? only : undefined;
}

function bearersBy(
  drafts: readonly Draft[],
  namesOf: (draft: Draft) => readonly string[],
): Map<string, Draft[]> {
  const bearers = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const name of new Set(namesOf(draft))) {
      const others = bearers.get(name);
      if (others) others.push(draft);
      else if (name) bearers.set(name, [draft]);
    }
  return bearers;
}

/** "al-Timimi", "von der Leyen": the last name with its small words. */
function doubleLast({ words }: NameParts): string {
  return plainWord(words.slice(1).join(' '));
}

/** "al-Sayed" of "Abu Omar al-Sayed" */
function lastWithParticles({ words }: NameParts): string {
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has(words[from - 1] ?? '')) from--;
  return plainWord(words.slice(from).join(' '));
}

/** The one bearer of a short name: the only one, the one of that title, or the one it was last used of; `null` for none of these. */
function bearerOf(bearers: readonly Draft[], one: Named): Draft | null {
  const [only] = bearers;
  if (only && bearers.length === 1) return only;
  const { suffix, gender } = one.parts;
  const fitting = bearers.filter(
    ({ parts }) =>
      (suffix === null || parts.suffix === suffix) &&
      (gender === null || parts.gender === null || parts.gender === gender),
  );
  const [first] = fitting;
  return first && fitting.length === 1 ? first : principal(fitting, one);
}

/** So many mentions of the other are looked at. */
const MOST = 300;

/** Of several bearers a bare surname is the one named far more often, if no other stands near. */
function principal(bearers: readonly Draft[], one: Named): Draft | null {
  const byUse = bearers.toSorted((a, b) => b.named.length - a.named.length);
  const [first, second] = byUse;
  if (!first || !second) return null;
  const near = second.named
    .slice(0, MOST)
    .some(
      ({ mention, parts }) =>
        parts.first !== null &&
        mention.from < one.mention.from &&
        one.mention.from - mention.from < 60,
    );
  return !near && first.named.length >= 2 * second.named.length ? first : null;
}

export function shortKey({ parts }: Named, organisations: ReadonlyMap<string, string>): string {
  const name = plainWord(parts.words.join(' '));
  return `~${organisations.get(name) ?? name}`;
}

/** "the Post" means the Washington Post, "the WHO" the World Health Organization, where only one long name fits. */
export function longNames(named: readonly Named[]): Map<string, string> {
  const found = new Map<string, string | null>();
  const put = (short: string, long: string): void => {
    const had = found.get(short);
    found.set(short, had === undefined || had === long ? long : null);
  };
  for (const { parts } of named) {
    if (parts.type !== 'organisation' || parts.words.length < 2) continue;
    const long = parts.words.join(' ').toLowerCase();
    put(parts.last, long);
    const initials = parts.words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
    if (initials.length > 1) put(initials, long);
  }
  return new Map([...found].flatMap(([short, long]) => (long ? [[short, long] as const] : [])));
}
