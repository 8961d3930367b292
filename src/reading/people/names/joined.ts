import { TIME_NOUNS } from '../../languages/en/calendar.ts';
import { DEPARTMENTS, FIELDS, JOINING_HEADS, PANELS } from '../../languages/en/organisations.ts';
import { PLACES } from '../../languages/en/places.ts';
import { NAME_PARTICLES, OFFICES, TITLES } from '../../languages/en/titles.ts';
import { isOwning, lowerAt, tagAt, textAt, type Scene } from '../../text/scene.ts';
import { isBodyWord } from './body.ts';
import { isCapital, isFirstName } from './words.ts';

/** A phrase as far as it has come: its first word, the word looked at, its last noun (-1 for none). */
export interface Reached {
  readonly from: number;
  readonly i: number;
  readonly head: number;
}

/** The word before the first "of" or "for" of a phrase that names a body: "Department" in "Department of Health"; `null` for a phrase without one. */
function openingOf(scene: Scene, { from, head }: Reached): number | null {
  for (let k = from + 1; k < head; k++)
    if (/^(?:of|for)$/.test(lowerAt(scene, k)))
      return isCapital(scene, k - 1) && JOINING_HEADS.has(lowerAt(scene, k - 1)) ? k - 1 : null;
  return null;
}

/** Whether a preposition stands inside a name: "University of Leeds", "Secretary of State John Reed", "Commission on Bridges", "Ursula von der Leyen". */
export function runsThrough(scene: Scene, reached: Reached): boolean {
  const { i, head } = reached;
  if (NAME_PARTICLES.has(lowerAt(scene, i)) && tagAt(scene, i - 1) === 'PROPN') return true;
  return (
    head === i - 1 && isCapital(scene, head) && (isPanelOn(scene, i) || isOfName(scene, reached))
  );
}

/** "Commission on Presidential Debates", but not "the Commission on Monday". */
const isPanelOn = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === 'on' &&
  PANELS.has(lowerAt(scene, i - 1)) &&
  isCapital(scene, i + 1) &&
  !TIME_NOUNS.has(lowerAt(scene, i + 1));

/** Behind a body or a title; "the" is part of the first only. */
function isOfName(scene: Scene, reached: Reached): boolean {
  const { i, head } = reached;
  if (!/^(?:of|for)$/.test(lowerAt(scene, i)) || scene.tags[i + 1] === 'PRON') return false;
  const opens = lowerAt(scene, head);
  if (!JOINING_HEADS.has(opens) && openingOf(scene, reached) === null)
    return TITLES.has(opens) && isCapital(scene, i + 1);
  return isCapital(scene, lowerAt(scene, i + 1) === 'the' ? i + 2 : i + 1);
}

/** Whether the "and" stands inside a name: "Department of Health and Human Services", "High Court of England and Wales", "the Food and Drug Administration". */
export function joinsBody(scene: Scene, reached: Reached): boolean {
  const { i, head } = reached;
  const next = lowerAt(scene, i + 1) === 'the' ? i + 2 : i + 1;
  const isName = isCapital(scene, head) && isCapital(scene, next);
  if (lowerAt(scene, i) !== 'and' || head !== i - 1 || !isName) return false;
  if (isFirstName(lowerAt(scene, next))) return false;
  if (joinsTitles(scene, reached)) return true;
  const opening = openingOf(scene, reached);
  return opening === null
    ? next === i + 1 && isWithinBody(scene, reached)
    : joinsTopics(scene, { opening, head, next, i });
}

/** "Road Transport and Bridges Minister Ann Reed", "Dunmore Power President and CEO Ann Reed": what one person is. */
function joinsTitles(scene: Scene, { from, i, head }: Reached): boolean {
  if (EXECUTIVES.has(lowerAt(scene, head)))
    return (
      from < head &&
      lowerAt(scene, from) !== 'the' &&
      EXECUTIVES.has(lowerAt(scene, i + 1)) &&
      isCapital(scene, i + 2)
    );
  if (!OFFICES.has(lowerAt(scene, head))) return false;
  for (let k = i + 1; k < i + MOST; k++)
    if (/^(?:Minister|Secretary|Commissioner)$/.test(textAt(scene, k)))
      return isCapital(scene, k + 1);
  return false;
}

const EXECUTIVES: ReadonlySet<string> = new Set(
  'president chairman chairwoman chair founder co-founder director ceo owner publisher editor'.split(
    ' ',
  ),
);

interface Joint {
  readonly opening: number;
  readonly head: number;
  readonly next: number;
  readonly i: number;
}

/** Two places, or two fields of one department. */
function joinsTopics(scene: Scene, { opening, head, next, i }: Joint): boolean {
  if (PLACES.has(lowerAt(scene, head))) return PLACES.has(lowerAt(scene, next));
  return (
    next === i + 1 && DEPARTMENTS.has(lowerAt(scene, opening)) && !isBodyWord(lowerAt(scene, next))
  );
}

/** At most so many words stand behind the "and". */
const MOST = 4;

const opensBody = (scene: Scene, from: number, head: number): boolean =>
  lowerAt(scene, from) === 'the' || FIELDS.has(lowerAt(scene, head));

/** "the Food | and Drug Administration", "Leeds Fire | and Rescue Service": an article before or a field of work, a body's word at the end and none before the "and". */
function isWithinBody(scene: Scene, { from, i, head }: Reached): boolean {
  if (!opensBody(scene, from, head)) return false;
  let start = head;
  while (start > from + 1 && !isOwning(scene, start - 1)) start--;
  for (let k = start; k <= head; k++)
    if (!isCapital(scene, k) || isBodyWord(lowerAt(scene, k))) return false;
  let end = i + 1;
  while (end < i + 1 + MOST && /^\p{Lu}/u.test(textAt(scene, end))) end++;
  return end > i + 2 && isBodyWord(lowerAt(scene, end - 1));
}
