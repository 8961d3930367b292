import { lowerAt, textAt, type Run, type Scene } from '../text/scene.ts';
import { NAME_PARTICLES } from '../languages/en/titles.ts';
import type { Mention } from './mention.ts';
import type { NameParts } from './names/parts.ts';
import { isCapital, isFirstName, plainWord } from './names/words.ts';

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
export function bearersAmong(
  scene: Scene,
  people: readonly Draft[],
  named: readonly Named[],
): (one: Named) => Draft | null | undefined {
  const alone = firstAlone(named);
  const byLast = bearersBy(people, ({ parts }) => [
    parts.last,
    doubleLast(parts),
    lastWithParticles(parts),
  ]);
  const byFirstLast = bearersBy(people, ({ parts }) => [firstLast(parts)]);
  const byFirst = bearersBy(people, ({ parts }) => [parts.first ?? '']);
  return (one) => {
    const { parts, shouted } = one;
    const name = plainWord(parts.words.join(' '));
    if (parts.type === 'organisation') return likeSurname(parts, byLast.get(name) ?? []);
    const bearers =
      byLast.get(name) ??
      byFirstLast.get(name) ??
      byFirst.get(name)?.filter((draft) => isKnownBy(draft, name, alone)) ??
      (shouted ? byLast.get(parts.last) : undefined);
    const isPossible = (draft: Draft): boolean =>
      !isOtherGender(draft, parts) && !isRelative(scene, draft, alone.get(name));
    return bearerAmong(bearers?.filter(isPossible) ?? [], one);
  };
}

const bearerAmong = (bearers: readonly Draft[], one: Named): Draft | null | undefined =>
  bearers.length > 0 ? bearerOf(bearers, one) : undefined;

/** Where each word first stands alone as a name, outside headlines. */
export function firstAlone(named: readonly Named[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { mention, parts, shouted } of named)
    if (parts.words.length === 1 && !shouted && !found.has(parts.last))
      found.set(parts.last, mention.from);
  return found;
}

/** “Mrs Marr” is not Leo Marr. */
const isOtherGender = ({ named }: Draft, { gender }: NameParts): boolean =>
  gender !== null &&
  named.some(({ parts }) => parts.gender !== null) &&
  named.every(({ parts }) => parts.gender !== null && parts.gender !== gender);

/** “His ex-wife, Dana Kemp”, when a Kemp has been spoken of before: that one is somebody else. */
function isRelative(scene: Scene, { named: [first] }: Draft, alone: number | undefined): boolean {
  if (!first || alone === undefined || alone > first.mention.from) return false;
  const at = first.mention.from - (textAt(scene, first.mention.from - 1) === ',' ? 2 : 1);
  return KIN.test(lowerAt(scene, at)) || KIN.test(lowerAt(scene, first.parts.from - 1));
}

const KIN =
  /^(?:ex-)?(?:wife|husband|widow|widower|mother|father|mum|mom|dad|brother|sister|son|daughter|cousin|aunt|uncle|nephew|niece|fiancée?|girlfriend|boyfriend|grandmother|grandfather|stepson|stepdaughter)$/;

/** “Tesco”, named before “Tesco Polska”, is no Polska's first name; “Ann” may be. */
const isKnownBy = (draft: Draft, name: string, alone: ReadonlyMap<string, number>): boolean =>
  isFirstName(name) || (alone.get(name) ?? 0) > (draft.named[0]?.mention.from ?? 0);

/** "the younger Reed", "REED:", "Fox-Hale": what looks like a body and is a surname that people bear; `undefined` where it is not. */
function likeSurname({ words }: NameParts, bearers: readonly Draft[]): Draft | null | undefined {
  const [only, second] = bearers;
  if (second) return null;
  const isDouble = words.length === 2;
  return only && (isDouble || words.every((word) => /^\p{Lu}{4,}$/u.test(word))) ? only : undefined;
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
export function doubleLast({ words }: NameParts): string {
  return plainWord(words.slice(1).join(' '));
}

/** "al-Sayed" of "Abu Omar al-Sayed" */
function lastWithParticles({ words }: NameParts): string {
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has(words[from - 1] ?? '')) from--;
  return plainWord(words.slice(from).join(' '));
}

/** “Marr” of “Ana Marr Vela”: the first of two last names, behind a known first name; "" for others. */
export function firstLast({ words }: NameParts): string {
  const [first = '', second = ''] = words.map(plainWord);
  return words.length > 2 &&
    words.length < 5 &&
    isFirstName(first) &&
    !isFirstName(second) &&
    second.length > 2
    ? second
    : '';
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
