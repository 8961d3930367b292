import {
  BARE_WORDS,
  PERSONAL_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  RELATIVE_PRONOUNS,
} from '../languages/en/pronouns.ts';
import { NAME_PARTICLES, TITLES } from '../languages/en/titles.ts';
import { JOINING_HEADS } from '../languages/en/organisations.ts';
import type { Scene } from '../text/scene.ts';
import type { Mention, MentionKind, Mentions } from './mention.ts';

/** A noun phrase is no longer than this. */
const LONGEST = 24;

/** Finds every name, noun phrase and pronoun, inside quotes too; none runs over a quotation mark. */
export function findMentions(scene: Scene): Mentions {
  const list: Mention[] = [];
  for (let i = 0; i < scene.words.length;) {
    const mention = phraseAt(scene, i) ?? singleAt(scene, i);
    if (mention) list.push(mention);
    i = mention ? mention.to : i + 1;
  }
  const starts = new Map(list.map((mention) => [mention.from, mention]));
  const ends = new Map(list.map((mention) => [mention.to, mention]));
  return {
    list,
    startingAt: (word) => starts.get(word) ?? null,
    endingAt: (word) => ends.get(word) ?? null,
  };
}

function singleAt(scene: Scene, i: number): Mention | null {
  const lower = scene.words[i]?.lower ?? '';
  const kind = singleKind(scene, i, lower);
  return kind && { from: i, to: i + 1, head: i, kind };
}

function singleKind(scene: Scene, i: number, lower: string): MentionKind | null {
  const tag = scene.tags[i];
  if (RELATIVE_PRONOUNS.has(lower) && (tag === 'PRON' || lower === 'who')) return 'relative';
  if (PERSONAL_PRONOUNS.has(lower) && scene.words[i]?.text !== 'US') return 'pronoun';
  if (BARE_WORDS.has(lower) && tag !== 'SCONJ' && tag !== 'ADV') return 'bare';
  return null;
}

/** The longest run from `i` that is built like a noun phrase and holds a noun. */
function phraseAt(scene: Scene, i: number): Mention | null {
  let to = i;
  let head = -1;
  let named = false;
  const limit = Math.min(i + LONGEST, endOfSide(scene, i));
  while (to < limit) {
    const step = stepAt(scene, i, to, head);
    if (step === 'stop') break;
    if (step === 'noun' || step === 'name') head = to;
    if (step === 'noun' || step === 'name') named = step === 'name';
    to++;
  }
  if (head < 0) return null;
  return { from: i, to: head + 1, head, kind: named && isDefinite(scene, i) ? 'name' : 'role' };
}

/** "a Republican", "another Kosovar" names nobody. */
function isDefinite(scene: Scene, i: number): boolean {
  const tag = scene.tags[i];
  return tag !== 'NUM' && (tag !== 'DET' || scene.words[i]?.lower === 'the');
}

/** The phrase stays in its unit and on its side of a quotation mark. */
function endOfSide(scene: Scene, i: number): number {
  const unit = scene.units[scene.unitOf[i] ?? 0];
  const side = scene.stretchOf[i];
  let end = i;
  while (end < (unit?.to ?? 0) && end < i + LONGEST && scene.stretchOf[end] === side) end++;
  return end;
}

type Step = 'noun' | 'name' | 'inner' | 'stop';

function stepAt(scene: Scene, from: number, i: number, head: number): Step {
  const word = scene.words[i];
  if (!word) return 'stop';
  const { text, lower } = word;
  if (POSSESSIVE_PRONOUNS.has(lower) && i === from && isNounNext(scene, i)) return 'inner';
  switch (scene.tags[i]) {
    case 'PROPN':
      return 'name';
    case 'NOUN':
      return /^\p{Lu}/u.test(text) ? 'name' : 'noun';
    case 'DET':
      return head < 0 && i === from ? 'inner' : 'stop';
    case 'NUM':
      return head < 0 || isGlued(scene, i) ? 'inner' : 'stop';
    case 'ADJ':
      return adjective(scene, i, head);
    case 'VERB':
    case 'ADV':
    case 'AUX':
      return modifier(scene, from, i);
    case 'PART':
      return isPossessive(lower) && head >= 0 && isNounNext(scene, i) ? 'inner' : 'stop';
    case 'ADP':
      return preposition(scene, i, head);
    default:
      return mark(scene, i, head);
  }
}

const isPossessive = (lower: string): boolean => /^(?:'s|’s|'|’)$/.test(lower);

function isNounNext(scene: Scene, i: number): boolean {
  const next = scene.tags[i + 1];
  return next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'NUM' || next === 'VERB';
}

function isGlued(scene: Scene, i: number): boolean {
  return scene.words[i - 1]?.end === scene.words[i]?.start && scene.tags[i - 1] === 'PUNCT';
}

/** Behind a noun only as part of a name ("Michael Young") or of a compound ("24-year-old"). */
function adjective(scene: Scene, i: number, head: number): Step {
  if (head < 0) return 'inner';
  if (/^\p{Lu}/u.test(scene.words[i]?.text ?? '') && scene.tags[i - 1] === 'PROPN') return 'name';
  if (isGlued(scene, i)) return isNounAfter(scene, i) ? 'inner' : 'noun';
  return isNounNext(scene, i) ? 'inner' : 'stop';
}

const isNounAfter = (scene: Scene, i: number): boolean =>
  scene.tags[i + 1] === 'NOUN' || scene.tags[i + 1] === 'PROPN';

/** "the newly elected mayor", "the U.S.-led coalition", a name that the tagger took for a verb. */
function modifier(scene: Scene, from: number, i: number): Step {
  const word = scene.words[i];
  const tag = scene.tags[i];
  if (!word || tag === 'AUX') return 'stop';
  if (/^\p{Lu}\p{Ll}/u.test(word.text) && scene.tags[i - 1] === 'PROPN' && tag !== 'ADV')
    return 'name';
  if (isGlued(scene, i)) return 'inner';
  if (i === from || scene.tags[i - 1] === 'NOUN' || scene.tags[i - 1] === 'PROPN') return 'stop';
  if (tag === 'ADV') return /^(?:ADJ|VERB|NUM)$/.test(scene.tags[i + 1] ?? '') ? 'inner' : 'stop';
  return /(?:ed|ing|en)$/.test(word.lower) && isNounNext(scene, i) ? 'inner' : 'stop';
}

/** "the University of Leeds", "Secretary of State John Kerry", "Ursula von der Leyen". */
function preposition(scene: Scene, i: number, head: number): Step {
  const lower = scene.words[i]?.lower ?? '';
  if (NAME_PARTICLES.has(lower) && scene.tags[i - 1] === 'PROPN') return 'inner';
  if (head !== i - 1 || !/^(?:of|for)$/.test(lower)) return 'stop';
  const before = scene.words[head];
  const next = scene.words[i + 1];
  const name = next?.lower === 'the' ? scene.words[i + 2] : next;
  if (!before || !name || !/^\p{Lu}/u.test(name.text) || !/^\p{Lu}/u.test(before.text))
    return 'stop';
  const joins = JOINING_HEADS.has(before.lower) || TITLES.has(before.lower);
  return joins && scene.tags[i + 1] !== 'PRON' ? 'inner' : 'stop';
}

function mark(scene: Scene, i: number, head: number): Step {
  const word = scene.words[i];
  const lower = word?.lower ?? '';
  if (NAME_PARTICLES.has(lower) && scene.tags[i + 1] === 'PROPN') return 'inner';
  const joins =
    word?.text === '-' &&
    word.start === scene.words[i - 1]?.end &&
    word.end === scene.words[i + 1]?.start;
  if (joins) return 'inner';
  if (
    word?.text === '.' &&
    TITLES.has(scene.words[i - 1]?.lower ?? '') &&
    scene.tags[i + 1] === 'PROPN'
  )
    return 'inner';
  if (word?.text === '&' && head >= 0) return 'inner';
  if (/^[$£€]$/.test(word?.text ?? '')) return 'inner';
  return isPossessive(lower) &&
    head === i - 1 &&
    /s$/.test(scene.words[i - 1]?.lower ?? '') &&
    isNounNext(scene, i) &&
    word?.start === scene.words[i - 1]?.end
    ? 'inner'
    : 'stop';
}
