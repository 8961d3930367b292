import { LEANING_OPENERS, LINKING_OPENERS } from '../languages/en/summary-words.ts';
import {
  DAY_OR_MONTH,
  NEAR_PRONOUN,
  PERSONAL_PRONOUN,
  SPEECH_WORD,
} from '../languages/en/word-lists.ts';
import type { Sentence, Word } from '../text/doc.ts';
import type { Values } from './values.ts';

const LONG = 50;

/** The names of what `wordingOf` gives. */
export const WORDING = [
  'under 5 words',
  'under 10 words',
  'over 40 words',
  'words',
  'question',
  'opens with a mark',
  'opens with a link',
  'opens with a leaning word',
  'opens with a name',
  'opens in brackets',
  'names',
  'pronouns',
  'I, we, you',
  'speech verb',
  'a day or month',
  'marks',
] as const;

/** How a sentence is made: its length, how it opens, what kinds of words it has. */
export function wordingOf(text: string, { start, end, words }: Sentence): Values<typeof WORDING> {
  const many = Math.max(1, words.length);
  const [first, second] = words;
  const opener = words.find(({ tag }) => tag !== 'PUNCT')?.form.lower ?? '';
  const { names, marks, pronouns, lists } = countsOf(words);
  return [
    Number(words.length < 5),
    Number(words.length < 10),
    Number(words.length > 40),
    Math.min(words.length, LONG) / LONG,
    Number(/\?["”’']*$/.test(text.slice(Math.max(start, end - 4), end))),
    Number(first !== undefined && /^["“'‘]/.test(first.form.text)),
    Number(LINKING_OPENERS.has(opener)),
    Number(LEANING_OPENERS.has(opener)),
    Number(first?.tag === 'PROPN' || second?.tag === 'PROPN'),
    Number(first?.form.text === '(' || first?.form.text === '['),
    names / many,
    pronouns / many,
    Number((lists & NEAR_PRONOUN) > 0),
    Number((lists & SPEECH_WORD) > 0),
    Number((lists & DAY_OR_MONTH) > 0),
    marks / many,
  ];
}

function countsOf(words: readonly Word[]) {
  const counts = { names: 0, marks: 0, pronouns: 0, lists: 0 };
  for (const { form, tag } of words) {
    if (tag === 'PROPN') counts.names++;
    if (tag === 'PUNCT') counts.marks++;
    if (form.lists & PERSONAL_PRONOUN) counts.pronouns++;
    counts.lists |= form.lists;
  }
  return counts;
}
