import { foldedWords, TITLES, type Quantity, type Reading } from '../../reading/index.ts';
import { sentenceOf } from '../find/about.ts';

/** The words around a number that belong to it, and not to another number of the same sentence. */
export interface Passage {
  readonly words: string;
  /** Folded words with a capital that are names. */
  readonly names: readonly string[];
  /** The word before the number, in small letters. */
  readonly before: string;
  readonly title: string;
  /** Names in the title and the first paragraph. */
  readonly story: readonly string[];
}

const JOINT = /[,;:]|\b(?:and|but|while|compared)\b/g;

export function passageOf(reading: Reading, number: Quantity): Passage {
  const { start, end } = sentenceOf(reading, number);
  const others = reading.numbers.filter((one) => one.start >= start && one.end <= end);
  const last = others.findLast((one) => one.end <= number.start);
  const next = others.find((one) => one.start >= number.end);
  const from = last === undefined ? start : lastJoint(reading.text, last.end, number.start);
  const to = next === undefined ? end : firstJoint(reading.text, number.end, next.start);
  const words = `${reading.text.slice(from, number.start)} ${reading.text.slice(number.end, to)}`;
  return {
    words,
    names: namesIn(words, reading.text),
    before: foldedWords(reading.text.slice(from, number.start)).at(-1) ?? '',
    title: reading.title?.text ?? '',
    story: namesIn(openingOf(reading), reading.text),
  };
}

/** The title and what follows it, as far as a first paragraph reaches mostly. */
function openingOf({ text, title }: Reading): string {
  const from = title?.end ?? 0;
  const end = text.indexOf('\n', from + 3);
  return text.slice(0, Math.min(end < 0 ? text.length : end, from + LONGEST_OPENING));
}

const LONGEST_OPENING = 800;

function lastJoint(text: string, from: number, to: number): number {
  const joints = [...text.slice(from, to).matchAll(JOINT)];
  const last = joints.at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

function firstJoint(text: string, from: number, to: number): number {
  const [first] = text.slice(from, to).matchAll(JOINT);
  return first === undefined ? to : from + first.index;
}

/** A capital amid a sentence; at its start only what has a capital elsewhere in the article too. */
function namesIn(words: string, text: string): string[] {
  return [...words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]*/gu)]
    .filter(({ 0: word, index }) => !opens(words, index) || isName(word, text))
    .flatMap(({ 0: word }) => foldedWords(word.replace(/[’']s?$/, '')))
    .filter((word) => !DAYS.test(word) && !TITLES.has(word) && word.length > 1);
}

const opens = (words: string, at: number): boolean =>
  at === 0 || /(?:^|[.!?:]["”’]?)\s*["“‘]?$/.test(words.slice(0, at));

const isName = (word: string, text: string): boolean =>
  [...text.matchAll(/(?<=[\p{Ll},;]\s)\p{Lu}[\p{L}\p{M}’'-]*/gu)].some(
    ({ 0: other }) => other.replace(/[’']s?$/, '') === word.replace(/[’']s?$/, ''),
  );

const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
