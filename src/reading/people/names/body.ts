import { PLACES } from '../../languages/en/places.ts';
import {
  BODIES_ALONE,
  BODY_NOUNS,
  FIRM_OWNERS,
  JOINING_HEADS,
  ORGANISATION_WORDS,
  OWNING_GROUPS,
} from '../../languages/en/organisations.ts';
import { FULL_TITLES, HONORIFICS, ROLE_NOUNS, TITLES } from '../../languages/en/titles.ts';
import { isOwning, lowerAt, textAt, type Run, type Scene } from '../../text/scene.ts';
import { bareAt, isCapital, isFirstName } from './words.ts';

/** First word of the name of a body, in which titles are words like others: "Crown Prosecution Service", "White House", "Sheriff’s Office"; `null` for a run that is somebody's name, or anything else. */
export function startOfBody(scene: Scene, floor: number, run: Run): number | null {
  // "Trader Joe's" is no trader called Joe.
  if (run.to > run.from && isOwning(scene, run.to - 1)) return run.from;
  const isBody = run.to - run.from === 1 ? isBodyAlone(scene, run) : isLongBody(scene, run);
  if (!isBody) return ownedAlone(scene, floor, run) ?? ownedByGroup(scene, floor, run);
  return ownerBefore(scene, floor, run) ?? run.from;
}

/** "the Army": a title in front of a name, a body by itself. */
const isBodyAlone = (scene: Scene, { from }: Run): boolean =>
  BODIES_ALONE.has(lowerAt(scene, from));

function isLongBody(scene: Scene, run: Run): boolean {
  const joint = jointOf(scene, run);
  if (joint !== null)
    return isHead(lowerAt(scene, joint - 1)) && !hasPerson(scene, joint + 1, run.to);
  const isPlaced = PLACES.has(lowerAt(scene, run.to - 1)) && run.to - run.from > 1;
  const end = run.to - (isPlaced ? 2 : 1);
  const last = lowerAt(scene, end);
  return (
    isBodyWord(last) &&
    textAt(scene, end) !== 'Un' &&
    !isSurname(scene, run) &&
    !hasPerson(scene, run.from, run.to)
  );
}

export const isBodyWord = (lower: string): boolean =>
  ORGANISATION_WORDS.has(lower) || BODY_NOUNS.has(lower);

/** Bishops and dukes are somebody. */
const isHead = (lower: string): boolean =>
  BODY_NOUNS.has(lower) || (JOINING_HEADS.has(lower) && !ROLE_NOUNS.has(lower));

/** The "of" or "for" of "Bank of England"; `null` where none stands inside. */
export function jointOf(scene: Scene, { from, to }: Run): number | null {
  for (let i = from + 1; i < to - 1; i++) if (/^(?:of|for)$/.test(lowerAt(scene, i))) return i;
  return null;
}

/** "Bank of England Governor Mark Reed", "Mayor Michael Fox": a title with somebody's name behind it. */
function hasPerson(scene: Scene, from: number, to: number): boolean {
  const endsAsBody = isBodyWord(lowerAt(scene, to - 1));
  for (let i = from; i < to - 1; i++) {
    const next = bareAt(scene, i + 1);
    if (!isPersonTitle(bareAt(scene, i)) || TITLES.has(next)) continue;
    if (!endsAsBody || isFirstName(next)) return true;
  }
  return false;
}

const isPersonTitle = (lower: string): boolean =>
  (ROLE_NOUNS.has(lower) || FULL_TITLES.has(lower)) && !/^(?:general|justice|star)$/.test(lower);

/** "Michael Fox", "Michael J. Fox", "Mr. Church". */
function isSurname(scene: Scene, { from, to }: Run): boolean {
  const before = bareAt(scene, to - 2);
  if (HONORIFICS.has(before) || FULL_TITLES.has(before)) return true;
  const hasInitial = to - from === 3 && /^\p{Lu}\.?$/u.test(textAt(scene, to - 2));
  return (
    (to - from === 2 || hasInitial) &&
    isFirstName(lowerAt(scene, from)) &&
    !BODY_NOUNS.has(lowerAt(scene, to - 1))
  );
}

/** "Sheriff’s Office", "Bishops’ Conference": a single word that is no name without its owner. */
function ownedAlone(scene: Scene, floor: number, { from, to }: Run): number | null {
  if (to - from > 1 || !isBodyWord(lowerAt(scene, from))) return null;
  const owner = ownerOf(scene, floor, from);
  return owner && !PLACES.has(lowerAt(scene, owner.to - 1)) ? owner.from : null;
}

/** "Women’s Tennis Association", "King’s College": a group or a patron owns no body, the name begins with it. */
function ownerBefore(scene: Scene, floor: number, { from }: Run): number | null {
  const owner = ownerOf(scene, floor, from);
  if (!owner) return null;
  const isPlural = /^['’]$/.test(textAt(scene, from - 1));
  const isPatron = /^st\.?$/.test(lowerAt(scene, owner.from));
  return isPlural || isPatron || opensName(lowerAt(scene, owner.to - 1)) ? owner.from : null;
}

/** "Women’s March", "People’s Vote", "Domino’s Pizza", but not "the Children’s Commissioner" or "the Queen’s Anne". */
function ownedByGroup(scene: Scene, floor: number, { from, to }: Run): number | null {
  const owner = ownerOf(scene, floor, from);
  if (!owner || !opensName(lowerAt(scene, owner.to - 1))) return null;
  for (let i = from; i < to; i++)
    if (isPersonTitle(bareAt(scene, i)) || isFirstName(lowerAt(scene, i))) return null;
  return owner.from;
}

const opensName = (owner: string): boolean => OWNING_GROUPS.has(owner) || FIRM_OWNERS.has(owner);

/** The capitalised words before an apostrophe. */
function ownerOf(scene: Scene, floor: number, from: number): Run | null {
  if (from - 2 < floor || !isOwning(scene, from - 1)) return null;
  let start = from - 1;
  while (start > floor && isCapital(scene, start - 1) && lowerAt(scene, start - 1) !== 'the')
    start--;
  return start < from - 1 ? { from: start, to: from - 1 } : null;
}
