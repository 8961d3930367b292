import { textAt, lowerAt, tagAt } from '../text/scene.ts';
import { FULL_TITLES, ROLE_NOUNS, TITLES } from '../languages/en/titles.ts';
import type { Run, Scene } from '../text/scene.ts';
import { spanOf, type Mention, type Mentions } from './mention.ts';
import { ROLE_NOUN, TITLE } from '../languages/en/word-lists.ts';
import type { NameParts } from './names/parts.ts';
import { isListedBare } from './names/words.ts';

/** What the article says that a named person is: "Air Force Col.", "spokesman for the U.S.-led coalition". */
export function rolesOf(
  scene: Scene,
  mentions: Mentions,
  mention: Mention,
  parts: NameParts,
): string[] {
  const roles: string[] = [];
  const take = (role: string | null): void => {
    const bare = role?.replace(/^(?:the|a|an|his|her|their|its) /i, '') ?? '';
    if (bare.length > 1) roles.push(bare);
  };
  take(titleOf(scene, parts.title));
  take(leadingRole(scene, mentions, mention, parts));
  take(appositionOf(scene, mentions, mention));
  take(describedBefore(scene, mentions, mention));
  return roles;
}

/** "33-year-old", of "Reed, 33, said"; `null` where no age stands there. */
export function ageOf(scene: Scene, { to }: Mention): string | null {
  if (textAt(scene, to) !== ',') return null;
  const age = textAt(scene, to + 1);
  const isAge = /^[1-9]\d?$/.test(age) && /^[,.;]$/.test(textAt(scene, to + 2));
  return isAge ? `${age}-year-old` : null;
}

/** What one of a role is called: "spokesman", of a spokesman for the coalition; its titles, and the last noun before what hangs on it. */
export function roleHeads(role: string): string[] {
  const words = role
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
  const end = words.findIndex((word) => HANGING.has(word));
  const head = words[(end < 0 ? words.length : end) - 1];
  const known = words
    .filter((word) => ROLE_NOUNS.has(word) || TITLES.has(word))
    .map((word) => FULL_TITLES.get(word) ?? word);
  return head === undefined ? known : [...known, head];
}

const HANGING: ReadonlySet<string> = new Set('of for at in with to from on and who'.split(' '));

/** The words before the name from the first title or role noun on. */
function titleOf(scene: Scene, title: Run): string | null {
  let end = title.to;
  while (end > title.from && !isTitleWord(scene, end - 1)) end--;
  if (end === title.from) return null;
  let from = end;
  while (from > title.from && isTitleWord(scene, from - 1)) from--;
  return spanOf(scene, { from: startOfModifiers(scene, title, from), to: title.to }).text;
}

const isTitleWord = (scene: Scene, i: number): boolean => isListedBare(scene, i, TITLE | ROLE_NOUN);

/** "Terrorism expert", "German chancellor": what stands before a role noun belongs to it; behind a common noun it does not. */
function startOfModifiers(scene: Scene, title: Run, from: number): number {
  const lowerCase = /^\p{Ll}/u.test(textAt(scene, title.to - 1));
  if (lowerCase) return title.from;
  const common = tagAt(scene, from - 1) === 'NOUN';
  return common ? from : title.from;
}

/** "the spokesman for the coalition Col. John Dorrian": the role that runs up to the name. */
function leadingRole(
  scene: Scene,
  mentions: Mentions,
  mention: Mention,
  parts: NameParts,
): string | null {
  const outer = roleBefore(scene, mentions, mention);
  if (!outer) return null;
  let to = parts.from;
  while (to > mention.from && isTitleWord(scene, to - 1)) to--;
  return spanOf(scene, { from: outer.from, to }).text;
}

/** The role mention that a name belongs to though a preposition stands between; `null` for the usual "spokesman for President Reed". */
export function roleBefore(scene: Scene, mentions: Mentions, mention: Mention): Mention | null {
  if (tagAt(scene, mention.from - 1) !== 'ADP' || !hasBodyBeforeTitle(scene, mention)) return null;
  const outer = mentions.endingAt(mention.from - 1);
  return outer && ROLE_NOUNS.has(lowerAt(scene, outer.head)) ? outer : null;
}

/** "the coalition Air Force Col. …": a common noun, then a title, then a name. */
function hasBodyBeforeTitle(scene: Scene, mention: Mention): boolean {
  let noun = false;
  for (let i = mention.from; i < mention.head; i++) {
    const lower = textAt(scene, i);
    if (noun && isTitleWord(scene, i) && /^\p{Lu}/u.test(lower)) return true;
    noun ||= scene.tags[i] === 'NOUN' && /^\p{Ll}/u.test(lower);
  }
  return false;
}

/** "the headmaster, Ann Reed, …" */
function describedBefore(scene: Scene, mentions: Mentions, { from, to }: Mention): string | null {
  if (textAt(scene, from - 1) !== ',' || !/^[,.;”"]?$/.test(textAt(scene, to))) return null;
  const role = mentions.endingAt(from - 1);
  const definite = role?.kind === 'role' && lowerAt(scene, role.from) === 'the';
  return definite ? spanOf(scene, role).text : null;
}

/** "Reed, the mayor of Leeds, …": up to the next comma. */
function appositionOf(scene: Scene, mentions: Mentions, mention: Mention): string | null {
  if (textAt(scene, mention.to) !== ',') return null;
  const role = mentions.startingAt(mention.to + 1);
  if (!role || role.kind !== 'role' || !ROLE_NOUNS.has(lowerAt(scene, role.head))) return null;
  let to = role.to;
  while (
    to < role.to + 14 &&
    !/^[,.;:—–()“”"!?]/.test(textAt(scene, to) ?? '.') &&
    lowerAt(scene, to) !== 'who' &&
    scene.tags[to] !== 'VERB'
  )
    to++;
  return spanOf(scene, { from: role.from, to }).text;
}
