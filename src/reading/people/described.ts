import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS } from '../languages/en/organisations.ts';
import { ROLE_NOUNS } from '../languages/en/titles.ts';
import { isOwning, lowerAt, tagAt, textAt } from '../text/scene.ts';
import { plainly, type Cast, type Identity } from './identity.ts';
import type { Mention } from './mention.ts';
import { namePartsOf } from './names/parts.ts';

/** "the French government", "the government of France", "Reed's party", "police": a body under its description. */
export function body(cast: Cast, mention: Mention): Identity | null {
  const head = lowerAt(cast.scene, mention.head);
  const press = pressNamed(cast, mention);
  if (press) return press;
  const to =
    head === 'police' && mention.kind === 'role' ? mention.head + 1 : bodyEnd(cast, mention);
  return to === null
    ? null
    : plainly(cast, { ...mention, to }, 'organisation', 'named in the sentence');
}

/** "the Associated Press news agency", "The Gazette newspaper": by its name, without what it is. */
function pressNamed(cast: Cast, { from, head }: Mention): Identity | null {
  const { scene } = cast;
  if (!/^(?:agency|newspaper|magazine|network|broadcaster|website)$/.test(textAt(scene, head)))
    return null;
  let to = head;
  while (to > from && /^(?:news|television|tv|radio|cable)$/.test(textAt(scene, to - 1))) to--;
  const parts = namePartsOf(scene, { from, to, head: to - 1, kind: 'name' });
  if (!parts || parts.type === 'place' || parts.to !== to || parts.last === 'the') return null;
  const isAlone = parts.from === from || lowerAt(scene, parts.from - 1) === 'the';
  return isAlone
    ? plainly(
        cast,
        { from: parts.from, to, head: to - 1, kind: 'name' },
        'organisation',
        'named in the sentence',
      )
    : null;
}

/** Behind the description of a body that tells which it is; `null` for any other mention. */
function bodyEnd(cast: Cast, mention: Mention): number | null {
  const { scene, mentions } = cast;
  const { head, kind } = mention;
  if (!BODY_NOUNS.has(lowerAt(scene, head)) || kind === 'pronoun') return null;
  const land = lowerAt(scene, head + 1) === 'of' ? mentions.startingAt(head + 2) : null;
  if (land?.kind === 'name' && kind === 'role') return land.to;
  return isProper(cast, mention) ? head + 1 : null;
}

/** A name stands in it: "the French government"; the first word of a sentence is one only where it owns something. */
function isProper({ scene }: Cast, { from, head }: Mention): boolean {
  if (tagAt(scene, from) === 'PROPN' && isOwning(scene, from + 1)) return true;
  for (let i = from + 1; i < head; i++) if (/^\p{Lu}/u.test(textAt(scene, i))) return true;
  return false;
}

/** "a spokesman for the ministry": somebody, under no name. */
export function unnamed(cast: Cast, mention: Mention): Identity | null {
  const head = lowerAt(cast.scene, mention.head);
  const first = lowerAt(cast.scene, mention.from);
  if (mention.kind !== 'role' || GROUP_NOUNS.has(head) || !ROLE_NOUNS.has(head)) return null;
  return /^(?:a|an|one)$/.test(first) ? asNobody(cast, mention) : null;
}

/** "One of the sailors": somebody, under no name. */
export function oneOfSeveral(cast: Cast, mention: Mention): Identity | null {
  const { scene, mentions } = cast;
  const isOne = lowerAt(scene, mention.from) === 'one' && lowerAt(scene, mention.from + 1) === 'of';
  const all = isOne ? mentions.startingAt(mention.from + 2) : null;
  if (all?.kind !== 'role' || isOwning(scene, all.to)) return null;
  const isPeople = mayBePeople(lowerAt(scene, all.head));
  return isPeople ? asNobody(cast, { ...mention, to: all.head + 1 }) : null;
}

const mayBePeople = (noun: string): boolean =>
  /[^s]s$|men$|people$/.test(noun) && !NO_PEOPLE.test(noun) && !DOCUMENT_NOUNS.has(noun);

const NO_PEOPLE =
  /^(?:things|reasons|ways|points|signs|banners|posters|papers|sites|websites|placards)$/;

const asNobody = (cast: Cast, mention: Mention): Identity =>
  plainly(cast, mention, 'unnamed', 'described, not named, in the article');
