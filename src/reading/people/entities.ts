import { plainFirstName } from '../languages/en/nicknames.ts';
import type { PersonType } from '../reading.ts';
import type { Run, Scene } from '../text/scene.ts';
import type { Mention, Mentions } from './mention.ts';
import { namePartsOf, type Gender, type NameParts } from './name-parts.ts';
import { rolesOf } from './roles.ts';

/** Someone or something that the article names, with every mention by name. */
export interface Entity {
  /** The fullest form in the article, without titles. */
  readonly name: string;
  readonly type: PersonType | 'place';
  readonly gender: Gender;
  readonly forms: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
}

/** Who is who by name. `of` gives `null` for a name that two people share. */
export interface Entities {
  readonly list: readonly Entity[];
  readonly of: (mention: Mention) => Entity | null;
  /** The only one of a last name that has been named before a word; `null` for none or several. */
  readonly called: (last: string, before: number) => Entity | null;
  /** The only person of whom the article says a word, such as "mayor". */
  readonly ofRole: (word: string, before: number) => Entity | null;
}

interface Named {
  readonly mention: Mention;
  readonly parts: NameParts;
  /** Every word of the sentence has a capital, so that a name's border is not to be seen. */
  readonly shouted: boolean;
}

interface Draft {
  readonly parts: NameParts;
  readonly key: string;
  readonly named: Named[];
}

export function findEntities(scene: Scene, mentions: Mentions): Entities {
  const headlined = scene.units.map((unit) => isHeadline(scene, unit));
  const named = mentions.list.flatMap((mention): Named[] => {
    const parts = namePartsOf(scene, mention);
    return parts
      ? [{ mention, parts, shouted: headlined[scene.unitOf[mention.from] ?? 0] ?? false }]
      : [];
  });
  const drafts = fullNames(named);
  addShortNames(drafts, named);
  const of = new Map<number, Entity>();
  const list = [...drafts.values()].map((draft) => {
    const entity = entityOf(scene, mentions, draft);
    for (const { mention } of draft.named) of.set(mention.head, entity);
    return entity;
  });
  const byLast = grouped(list, ({ name }) => [lastWord(name)]);
  const byRole = grouped(list, ({ type, roles }) =>
    type === 'person' ? [...new Set([...roles].flatMap(roleWords))] : [],
  );
  const called = (last: string, before: number): Entity | null =>
    onlyOne(byLast.get(last) ?? [], before);
  const ofRole = (word: string, before: number): Entity | null =>
    onlyOne(byRole.get(word) ?? [], before);
  return { list, of: ({ head }) => of.get(head) ?? null, called, ofRole };
}

const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) ?? '';
const roleWords = (role: string): string[] => role.toLowerCase().split(/[^\p{L}\p{N}-]+/u);

function grouped(
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
function onlyOne(bearers: readonly Entity[], before: number): Entity | null {
  const [only] = bearers;
  return only && bearers.length === 1 && (only.mentions[0]?.from ?? Infinity) <= before
    ? only
    : null;
}

/** "Reed Wins Battle of Leeds" */
function isHeadline({ words }: Scene, { from, to }: Run): boolean {
  let capitals = 0;
  let all = 0;
  for (let i = from; i < to && all < 40; i++) {
    const text = words[i]?.text ?? '';
    if (text.length < 4) continue;
    all++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return all > 3 && capitals >= 0.75 * all;
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
  return drafts;
}

function add(drafts: Map<string, Draft>, key: string, one: Named): void {
  const draft = drafts.get(key);
  if (draft) draft.named.push(one);
  else drafts.set(key, { parts: one.parts, key, named: [one] });
}

/** Surnames, first names alone, organisations and places find their bearers. */
function addShortNames(drafts: Map<string, Draft>, named: readonly Named[]): void {
  const people = [...drafts.values()];
  const byLast = bearersBy(people, ({ parts }) => [parts.last, doubleLast(parts)]);
  const byFirst = bearersBy(people, ({ parts }) => [parts.first ?? '']);
  const organisations = longNames(named);
  for (const one of named) {
    if (isFull(one) && !one.shouted) continue;
    const name = one.parts.words.join(' ').toLowerCase();
    const bearers =
      byLast.get(name) ??
      byFirst.get(name) ??
      (one.shouted ? (byLast.get(one.parts.last) ?? []) : []);
    const bearer =
      bearers.length > 0 && one.parts.type !== 'organisation' ? bearerOf(bearers, one) : undefined;
    if (bearer) bearer.named.push(one);
    else if ((bearers.length === 0 || bearer === undefined) && !(one.shouted && isFull(one)))
      add(drafts, shortKey(one, organisations), one);
  }
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
  return words.slice(1).join(' ').toLowerCase();
}

/** The one bearer of a short name: the only one, the one of that title, or the one it was last used of; `null` for none of these. */
function bearerOf(bearers: readonly Draft[], one: Named): Draft | null | undefined {
  if (bearers.length === 1) return bearers[0];
  const { suffix, gender } = one.parts;
  const fitting = bearers.filter(
    ({ parts }) =>
      (suffix === null || parts.suffix === suffix) &&
      (gender === null || parts.gender === null || parts.gender === gender),
  );
  if (fitting.length === 1) return fitting[0];
  return principal(fitting, one);
}

/** Of several bearers a bare surname is the one named far more often, if no other stands near. */
function principal(bearers: readonly Draft[], one: Named): Draft | null {
  const byUse = [...bearers].sort((a, b) => b.named.length - a.named.length);
  const [first, second] = byUse;
  if (!first || !second) return null;
  const near = second.named.some(
    ({ mention, parts }) =>
      parts.first !== null &&
      mention.from < one.mention.from &&
      one.mention.from - mention.from < 60,
  );
  return !near && first.named.length >= 2 * second.named.length ? first : null;
}

function shortKey({ parts }: Named, organisations: ReadonlyMap<string, string>): string {
  const name = parts.words.join(' ').toLowerCase();
  return `~${organisations.get(name) ?? name}`;
}

/** "the Post" means the Washington Post, "the WHO" the World Health Organization, where only one long name fits. */
function longNames(named: readonly Named[]): Map<string, string> {
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

function entityOf(scene: Scene, mentions: Mentions, draft: Draft): Entity {
  const full = longest(draft);
  const forms = new Set<string>();
  const roles = new Set<string>();
  const votes = { m: 0, f: 0 };
  for (const { mention, parts } of draft.named) {
    forms.add(nameText(scene, parts));
    if (parts.gender) votes[parts.gender]++;
    for (const role of rolesOf(scene, mentions, mention, parts)) roles.add(role);
  }
  return {
    name: nameText(scene, full),
    type: typeOf(draft),
    gender:
      votes.m >= 3 * votes.f && votes.m > 0
        ? 'm'
        : votes.f >= 3 * votes.m && votes.f > 0
          ? 'f'
          : null,
    forms,
    roles,
    mentions: draft.named.map(({ mention }) => mention),
  };
}

/** The first of the fullest forms. */
function longest(draft: Draft): NameParts {
  let best = draft.parts;
  for (const { parts } of draft.named) if (parts.words.length > best.words.length) best = parts;
  return best;
}

function nameText(scene: Scene, { from, to }: NameParts): string {
  return scene.text.slice(scene.words[from]?.start ?? 0, scene.words[to - 1]?.end ?? 0);
}

function typeOf({ named }: Draft): Entity['type'] {
  const types = named.map(({ parts }) => parts.type);
  for (const type of ['person', 'organisation', 'place'] as const)
    if (types.includes(type)) return type;
  return 'person';
}
