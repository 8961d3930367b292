import { BODY_NOUNS, ORGANISATION_WORDS } from '../../languages/en/organisations.ts';
import { PLACES } from '../../languages/en/places.ts';
import { NAME_PARTICLES, ROLE_NOUNS, TITLES } from '../../languages/en/titles.ts';
import { TIME_NOUNS } from '../../languages/en/calendar.ts';
import { lowerAt, textAt, type Run, type Scene } from '../../text/scene.ts';
import type { Mention } from '../mention.ts';
import { bareAt, isCapital, isFirstName } from './words.ts';

export type NameType = 'person' | 'organisation' | 'place' | 'unknown';

interface NameView {
  readonly scene: Scene;
  readonly mention: Mention;
  readonly name: Run;
  readonly title: Run;
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly last: string;
}

/** In order: the first that holds says what kind of name it is. */
const TYPES: readonly (readonly [NameType, (view: NameView) => boolean])[] = [
  ['unknown', ({ last, lower }) => TIME_NOUNS.has(last) && !isCalledSo(lower)],
  ['person', ({ scene, title }) => isTitled(scene, title)],
  ['organisation', (view) => isOrganised(view) || isFirm(view)],
  ['person', ({ lower }) => hasFirstName(lower)],
  ['place', ({ last }) => PLACES.has(last)],
  ['organisation', ({ words }) => words.some((word) => /^\p{Lu}{2,}$/u.test(word))],
  ['organisation', ({ lower }) => lower.includes('of') || lower.includes('for')],
  ['organisation', ({ scene, mention }) => lowerAt(scene, mention.from) === 'the'],
  [
    'person',
    ({ words, mention, name }) =>
      words.length >= 2 && withoutParticles(words) <= 4 && mention.from === name.from,
  ],
];

/** "Abdulaziz bin Salman Al Saud" has three. */
const withoutParticles = (words: readonly string[]): number =>
  words.filter((word) => !NAME_PARTICLES.has(word.toLowerCase())).length;

/** What kind of name it is; `unknown` for a bare word. */
export function typeOf(
  scene: Scene,
  mention: Mention,
  name: Run,
  words: readonly string[],
  title: Run,
): NameType {
  const lower = words.map((word) => word.toLowerCase());
  const view = { scene, mention, name, title, words, lower, last: lower.at(-1) ?? '' };
  return TYPES.find(([, holds]) => holds(view))?.[0] ?? 'unknown';
}

/** "Doris Day", "Theresa May", but not "May Day". */
const isCalledSo = (lower: readonly string[]): boolean =>
  hasFirstName(lower) && !TIME_NOUNS.has(lower[0] ?? '');

const hasFirstName = (lower: readonly string[]): boolean =>
  lower.length > 1 && isFirstName(lower[0] ?? '');

/** "Leeds City Council", but not "Michael Fox" or "Kim Jong Un". */
function isOrganised({ scene, name, words, lower, last }: NameView): boolean {
  const found = lower.filter((word, k) => ORGANISATION_WORDS.has(word) && words[k] !== 'Un').length;
  const isShort = lower.length === 2 || (lower.length === 3 && isDouble(scene, name));
  const surname = found === 1 && isShort && hasFirstName(lower) && !BODY_NOUNS.has(last);
  return found > 0 && !surname;
}

/** "Ann Fox-Hale" */
const isDouble = (scene: Scene, { to }: Run): boolean => textAt(scene, to - 2) === '-';

/** "Marks & Spencer", "AT&T" */
function isFirm({ scene, name }: NameView): boolean {
  for (let i = name.from; i < name.to; i++) if (textAt(scene, i).includes('&')) return true;
  return false;
}

/** "Mr.", "President", "expert", "Minister of Information": what stands before the name says that it is somebody's. */
function isTitled(scene: Scene, title: Run): boolean {
  if (title.to === title.from) return false;
  const isOffice = lowerAt(scene, title.to - 2) === 'of' && isCapital(scene, title.to - 1);
  const lower = bareAt(scene, title.to - (isOffice ? 3 : 1));
  return TITLES.has(lower) || ROLE_NOUNS.has(lower);
}
