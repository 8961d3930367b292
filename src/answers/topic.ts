import { foldedWords } from '../reading/index.ts';

/** Say nothing of what a topic is. */
const EMPTY = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'and',
  'or',
  'by',
  'about',
]);

/** The words of a topic that something can be found by: "the fighters of Mosul" is fighters, mosul. */
export function topicWords(topic: string): string[] {
  const words = foldedWords(topic);
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
}
