import { PERSONAL_PRONOUNS } from '../languages/en/pronouns.ts';
import { LEANING_OPENERS, LINKING_OPENERS, NEAR_PRONOUNS } from '../languages/en/summary-words.ts';
import { TIME_NOUNS } from '../languages/en/calendar.ts';
import { SPEECH_WORDS } from '../languages/en/summary-words.ts';
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
  const { names, marks, pronouns, kinds } = countsOf(words);
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
    Number((kinds & NEAR) > 0),
    Number((kinds & SPEECH) > 0),
    Number((kinds & TIME) > 0),
    marks / many,
  ];
}

function countsOf(words: readonly Word[]) {
  const counts = { names: 0, marks: 0, pronouns: 0, kinds: 0 };
  for (const { form, tag } of words) {
    if (tag === 'PROPN') counts.names++;
    if (tag === 'PUNCT') counts.marks++;
    const kind = KINDS.get(form.lower) ?? 0;
    if (kind & PRONOUN) counts.pronouns++;
    counts.kinds |= kind;
  }
  return counts;
}

const PRONOUN = 1;
const NEAR = 2;
const SPEECH = 4;
const TIME = 8;

/** The words that are counted, each with all that it is, so that a word is looked up once. */
const KINDS = kindsOf([
  [PRONOUN, PERSONAL_PRONOUNS],
  [NEAR, NEAR_PRONOUNS],
  [SPEECH, SPEECH_WORDS],
  [TIME, TIME_NOUNS],
]);

function kindsOf(
  lists: readonly (readonly [kind: number, words: ReadonlySet<string>])[],
): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [kind, words] of lists)
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}
