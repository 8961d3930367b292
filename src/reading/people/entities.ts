import { plainFirstName } from '../languages/en/nicknames.ts';
import { CROWNED } from '../languages/en/titles.ts';
import type { PersonType } from '../reading.ts';
import { lowerAt, type Scene } from '../text/scene.ts';
import { lastBefore, type Mention, type Mentions } from './mention.ts';
import {
  bearersAmong,
  doubleLast,
  firstLast,
  isHeadline,
  type Draft,
  type Named,
} from './bearers.ts';
import { longNames, shortKey } from './short-names.ts';
import { genderOfFirstName, type Gender } from './names/gender.ts';
import { namePartsOf, type NameParts } from './names/parts.ts';
import { grouped, headWord, initialsOf, lastWord, onlyOne } from './lookup.ts';
import { ageOf, roleHeads, rolesOf } from './roles.ts';

/** Someone or something that the article names, with every mention by name. */
export interface Entity {
  /** The fullest form in the article, without titles. */
  readonly name: string;
  readonly type: PersonType | 'place';
  readonly gender: Gender;
  /** Whether a title, a first name or the like says of what type it is. */
  readonly isTyped: boolean;
  readonly forms: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** "33-year-old" */
  readonly ages: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
}

/** Who is who by name. `of` gives `null` for a name that two people share. */
export interface Entities {
  readonly list: readonly Entity[];
  readonly of: (mention: Mention) => Entity | null;
  /** The only one of a last name that has been named before a word; `null` for none or several. */
  readonly called: (last: string, before: number) => Entity | null;
  /** Whether between two words somebody's last name stands that another of the same gender bears too, and that may mean either. */
  readonly isShared: (entity: Entity, gender: Gender, from: number, to: number) => boolean;
  /** The only person of whom the article says a word, such as "mayor" or "33-year-old". */
  readonly ofRole: (word: string, before: number) => Entity | null;
  /** The only person with these initials: "NG". */
  readonly ofInitials: (initials: string, before: number) => Entity | null;
}

export function findEntities(scene: Scene, mentions: Mentions): Entities {
  const headlined = scene.units.map((unit) => isHeadline(scene, unit));
  const all = [...mentions.list, ...mentions.owners]
    .filter(({ kind }) => kind === 'name')
    .toSorted((a, b) => a.head - b.head);
  const named: Named[] = [];
  for (const mention of all) {
    const parts = namePartsOf(scene, mention);
    const shouted = headlined[scene.unitOf[mention.from] ?? 0] ?? false;
    if (parts) named.push({ mention, parts, shouted });
  }
  const drafts = fullNames(named);
  const shared = addShortNames(scene, drafts, named);
  const sharedAt = shared.map(({ mention }) => mention);
  // By the word that heads the mention: the place in the list, counted from 1.
  const places = new Int32Array(scene.words.length);
  const list = [...drafts.values()].map((draft, k) => {
    for (const { mention } of draft.named) places[mention.head] = k + 1;
    return entityOf(scene, mentions, draft);
  });
  const of = ({ head }: Mention): Entity | null => {
    const place = places[head] ?? 0;
    return place > 0 ? (list[place - 1] ?? null) : null;
  };
  const byLast = grouped(list, ({ name, type }) =>
    type === 'organisation' ? [...new Set([lastWord(name), headWord(name)])] : [lastWord(name)],
  );
  const byRole = grouped(list, ({ type, roles, ages }) =>
    type === 'person' ? [...new Set([...[...roles].flatMap(roleHeads), ...ages])] : [],
  );
  const byInitials = grouped(list, ({ type, name }) =>
    type === 'person' ? [initialsOf(name)] : [],
  );
  const ofInitials = (initials: string, before: number): Entity | null =>
    onlyOne(byInitials.get(initials) ?? [], before);
  const called = (last: string, before: number): Entity | null =>
    onlyOne(byLast.get(last) ?? [], before);
  const ofRole = (word: string, before: number): Entity | null =>
    onlyOne(byRole.get(word) ?? [], before);
  const isShared = (entity: Entity, gender: Gender, from: number, to: number): boolean => {
    const last = lastWord(entity.name);
    const isOther = (one: Entity): boolean =>
      one !== entity && one.type === 'person' && (one.gender ?? gender) === gender;
    const near = shared.slice(lastBefore(sharedAt, from + 1) + 1, lastBefore(sharedAt, to) + 1);
    const isNear = ({ mention, parts }: Named): boolean => mention.to <= to && parts.last === last;
    return near.some(isNear) && (byLast.get(last) ?? []).some(isOther);
  };
  return { list, of, called, ofRole, ofInitials, isShared };
}

const isFull = ({ parts }: Named): boolean => parts.first !== null && parts.type === 'person';

/** People with first and last name; a middle name makes no other person, "Jr." does. */
function fullNames(named: readonly Named[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const one of named) {
    if (!isFull(one) || one.shouted) continue;
    const { first, last, suffix } = one.parts;
    const key = `${plainFirstName(first ?? '')} ${last} ${suffix ?? ''}`;
    add(drafts, key, one);
  }
  return joinDoubles(drafts);
}

const startOf = ({ named }: Draft): number => named[0]?.mention.from ?? 0;

/** “Ana Marr”, once “Ana Marr Vela” has been named, is the same with the second of two last names left out, and so is “Marr Vela”; “Ana Marr Show” has other grounds. */
function joinDoubles(drafts: Map<string, Draft>): Map<string, Draft> {
  for (const long of drafts.values()) {
    const { first, suffix } = long.parts;
    const keys = [
      `${plainFirstName(first ?? '')} ${firstLast(long.parts)} ${suffix ?? ''}`,
      `${doubleLast(long.parts)} ${suffix ?? ''}`,
    ];
    for (const key of keys) {
      const short = key === long.key ? undefined : drafts.get(key);
      if (!short || startOf(short) < startOf(long)) continue;
      long.named.push(...short.named);
      drafts.delete(key);
    }
  }
  return drafts;
}

function add(drafts: Map<string, Draft>, key: string, one: Named): void {
  const draft = drafts.get(key);
  if (draft) draft.named.push(one);
  else drafts.set(key, { parts: one.parts, key, named: [one] });
}

/** Surnames, first names alone, organisations and places find their bearers; one that two people bear is left alone. */
function addShortNames(scene: Scene, drafts: Map<string, Draft>, named: readonly Named[]): Named[] {
  const shared: Named[] = [];
  const bearers = bearersAmong(scene, [...drafts.values()], named);
  const organisations = longNames(scene, named);
  for (const one of named) {
    if (isFull(one) && !one.shouted) continue;
    const bearer = bearers(one);
    if (bearer) bearer.named.push(one);
    else if (bearer === undefined && !isFull(one) && !one.parts.isTime)
      add(drafts, shortKey(scene, one, organisations), one);
    else if (bearer === null) shared.push(one);
  }
  return shared;
}

function entityOf(scene: Scene, mentions: Mentions, draft: Draft): Entity {
  const full = longest(draft);
  const forms = new Set<string>();
  const roles = new Set<string>();
  const ages = new Set<string>();
  const votes = { m: 0, f: 0 };
  for (const { mention, parts } of draft.named) {
    forms.add(nameText(scene, parts));
    if (parts.gender) votes[parts.gender]++;
    for (const role of rolesOf(scene, mentions, mention, parts)) roles.add(role);
    const age = ageOf(scene, mention);
    if (age !== null) ages.add(age);
  }
  return {
    name: nameText(scene, full),
    type: typeOf(scene, draft),
    gender: genderOf(votes, full),
    isTyped: draft.named.some(({ parts }) => parts.type !== 'unknown'),
    forms,
    roles,
    ages,
    mentions: draft.named.map(({ mention }) => mention),
  };
}

/** By titles and full names, three to one; one whom the article knows by a first name alone, by that. */
function genderOf({ m, f }: { readonly m: number; readonly f: number }, full: NameParts): Gender {
  if (m === 0 && f === 0 && full.words.length === 1) return genderOfFirstName(full.last);
  if (m >= 3 * f && m > 0) return 'm';
  return f >= 3 * m && f > 0 ? 'f' : null;
}

/** The first of the fullest forms. */
function longest(draft: Draft): NameParts {
  let best = draft.parts;
  for (const { parts } of draft.named) if (parts.words.length > best.words.length) best = parts;
  return best;
}

function nameText(scene: Scene, { from, to, words }: NameParts): string {
  const isAlone = words.length === 1 || (words.length === 2 && ORDINAL.test(words[1] ?? ''));
  const start = isAlone && CROWNED.has(lowerAt(scene, from - 1)) ? from - 1 : from;
  const text = scene.text.slice(scene.words[start]?.start ?? 0, scene.words[to - 1]?.end ?? 0);
  return text.replace(STOPPED, ' $1');
}

/** "the Baltimore Sun." at the end of a sentence looks like the short form of a day. */
const STOPPED = / (Sun|Sat|Mon)\.$/;

/** "Charles III" */
const ORDINAL = /^[IVX]+$/;

function typeOf(scene: Scene, { named }: Draft): Entity['type'] {
  const types = new Set(named.map(({ parts }) => parts.type));
  for (const type of ['person', 'organisation', 'place'] as const) if (types.has(type)) return type;
  const inside = named.filter(({ mention }) => INSIDE.test(lowerAt(scene, mention.from - 1)));
  return 2 * inside.length > named.length ? 'place' : 'person';
}

/** Of a bare name that mostly stands behind one of these no title or first name says that it is somebody's: "in Virginia". */
const INSIDE = /^(?:in|into|near|outside|across|throughout)$/;
