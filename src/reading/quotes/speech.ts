import type { QuoteKind } from '../reading.ts';
import type { Cue } from './cue.ts';
import { stretchAt, unitAt, type Scene } from '../text/scene.ts';
import { countIn } from '../text/signs.ts';
import type { Passage } from './passage.ts';
import type { Attribution } from './speakers/rule.ts';

/** Whether somebody said this: not a title, a nickname, or a word held with tongs. */
export function isSpeech(scene: Scene, attribution: Attribution): boolean {
  const { passage, mention } = attribution;
  const { cue, kind } = passage;
  if (cue && beginsWithTitle(scene, passage)) return false;
  if (cue && kind !== 'direct' && mention !== null) return true;
  const words = wordsOf(scene, passage.from, passage.to);
  if (cue) return isReported(cue, kind, words) && (mention !== null || words.length >= 5);
  return standsAsSpeech(scene, attribution, words);
}

/** Words in marks that no cue reports. */
function standsAsSpeech(
  scene: Scene,
  { passage, mention, sure }: Attribution,
  words: readonly string[],
): boolean {
  if (isTitle(words) && !isSentence(scene, passage)) return false;
  if (mention === null) return words.length >= 8;
  if (!sure) return words.length >= 5;
  return words.length >= 3 || endsInStop(scene, passage);
}

/** “Neither do I.” stands for itself; no title does. */
const isSentence = (scene: Scene, passage: Passage): boolean =>
  unitAt(scene, passage.from).from === passage.from && endsInStop(scene, passage);

const endsInStop = ({ text }: Scene, { start, end }: Passage): boolean =>
  /[.?!…]\W{0,2}$/.test(text.slice(Math.max(start, end - 3), end));

/** "They read “The Lord of the Mills”" reports nothing. */
const isReported = (cue: Cue, kind: QuoteKind, words: readonly string[]): boolean =>
  kind !== 'direct' || !isTitle(words) || (cue.kind === 'speech' && !words.some(isVersus));

/** "They read “The Lord of the Mills” in class": a title, and no verb behind it. */
function beginsWithTitle(scene: Scene, { kind, from, to }: Passage): boolean {
  const stretch = kind === 'mixed' ? stretchAt(scene, from) : undefined;
  if (!stretch || stretch.to >= to || !isTitle(wordsOf(scene, from, stretch.to))) return false;
  return (
    countIn(scene.signs.verbs, stretch.to, to) + countIn(scene.signs.helpers, stretch.to, to) === 0
  );
}

/** “Reed vs. Leeds City Council” */
const isVersus = (word: string): boolean => /^vs?$/.test(word);

/** “Breaking Into Comics”, “Day after Day”, but not “We can’t go on”; what is all in capitals is shouted. */
const isTitle = (words: readonly string[]): boolean =>
  words.length > 2 &&
  words.filter((word) => /^\p{Lu}/u.test(word) && word !== 'I').length > 1 &&
  words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4 || SMALL.has(word)) &&
  !words.every((word) => word === word.toUpperCase());

const SMALL: ReadonlySet<string> = new Set(
  'after before from into over upon with without under'.split(' '),
);

function wordsOf(scene: Scene, from: number, to: number): string[] {
  return scene.words
    .slice(from, to)
    .map((word) => word.form.text)
    .filter((text) => /^[\p{L}\p{N}]/u.test(text));
}
