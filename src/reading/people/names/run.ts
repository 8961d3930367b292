import { HONOURS, ROLE_NOUNS } from '../../languages/en/titles.ts';
import { NAME_PARTICLE, WEEKDAY } from '../../languages/en/word-lists.ts';
import { isListed, isOwning, lowerAt, textAt, type Run, type Scene } from '../../text/scene.ts';
import type { Mention } from '../mention.ts';
import { isCapital } from './words.ts';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** The last run of capitalised words, with the small ones that names have. */
export function properRun(scene: Scene, mention: Mention): Run {
  let from = ownerless(scene, mention);
  while (from > mention.from && isNameWord(scene, from - 1, mention.from)) from--;
  while (from < mention.to && !isCapital(scene, from) && !isListed(scene, from, NAME_PARTICLE))
    from++;
  while (from < mention.to - 1 && opensNoName(scene, from)) from++;
  from = behindCompound(scene, from, mention.to);
  let { to } = mention;
  while (to - from > 2 && HONOURS.has(lowerAt(scene, to - 1))) to--;
  return { from, to };
}

/** "Kurdish-led | Syrian Democratic Forces", "Co-developer | Jing Wang", "Film-maker | Anand Pat", "Fourteen-year-old | Zoe", but not "Geun-hye Park". */
function behindCompound(scene: Scene, from: number, to: number): number {
  const at = PREFIXED.test(textAt(scene, from)) ? from + 1 : endOfCompound(scene, from, to);
  return at < to && isCapital(scene, at) ? at : from;
}

/** Behind "Kurdish-led"; the word itself where it is no such compound. */
function endOfCompound(scene: Scene, from: number, to: number): number {
  let at = from + 1;
  while (at + 1 < to && isHyphen(scene, at) && /^\p{Ll}/u.test(textAt(scene, at + 1))) at += 2;
  const last = lowerAt(scene, at - 1);
  return at > from + 1 && (COMPOUND.test(last) || ROLE_NOUNS.has(last)) ? at : from;
}

const isHyphen = (scene: Scene, i: number): boolean => /^[-‐‑–]$/.test(textAt(scene, i));

const COMPOUND =
  /^(?:led|based|backed|born|old|owned|run|controlled|held|allied|linked|aligned|style|trained|educated|funded|affiliated|occupied|winning|elect|maker|worker|writer|holder|goer)$/;
const PREFIXED = /^(?:Co|Ex|Vice|Then)-\p{Ll}/u;

/** "Macy's" ends in a word that begins none. */
const ownerless = (scene: Scene, { to }: Mention): number =>
  isOwning(scene, to - 1) ? to - 1 : to;

/** Begin sentences with a capital and no names. */
const OPENERS: ReadonlySet<string> = new Set(
  'did do does is are was were can could should would why how what when whenever where every while after before if although because since'.split(
    ' ',
  ),
);

/** "The", and the day in "On Friday Reed said". */
const opensNoName = (scene: Scene, i: number): boolean =>
  ARTICLES.has(lowerAt(scene, i)) ||
  OPENERS.has(lowerAt(scene, i)) ||
  (isListed(scene, i, WEEKDAY) && isCapital(scene, i + 1));

function isNameWord(scene: Scene, i: number, floor: number): boolean {
  const lower = lowerAt(scene, i);
  if (isCapital(scene, i) || textAt(scene, i - 1) === '-') return true;
  if (lower === '-' || lower === '&') return i > floor;
  if (/^(?:of|for|on)$/.test(lower)) return i > floor;
  // "News 12", "Health and Safety"
  if (/^(?:and|\d{1,3})$/.test(lower)) return i > floor && isCapital(scene, i - 1);
  if (lower === 'the') return /^(?:of|for|and)$/.test(lowerAt(scene, i - 1));
  return isListed(scene, i, NAME_PARTICLE);
}
