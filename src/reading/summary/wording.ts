import { PERSONAL_PRONOUNS } from '../languages/en/pronouns.ts';
import { LEANING_OPENERS, LINKING_OPENERS, NEAR_PRONOUNS } from '../languages/en/summary-words.ts';
import { TIME_NOUNS } from '../languages/en/calendar.ts';
import { SPEECH_WORDS } from '../languages/en/summary-words.ts';
import type { Sentence, Word } from '../text/doc.ts';
import type { Evidence } from './evidence.ts';

const LONG = 50;

/** How a sentence is made: its length, how it opens, what kinds of words it has. */
export function wordingOf(text: string, { start, end, words }: Sentence): Evidence {
  const many = Math.max(1, words.length);
  const share = (fits: (word: Word) => boolean) => words.filter(fits).length / many;
  return {
    'under 5 words': Number(words.length < 5),
    'under 10 words': Number(words.length < 10),
    'over 40 words': Number(words.length > 40),
    words: Math.min(words.length, LONG) / LONG,
    question: Number(/\?["”’']*$/.test(text.slice(Math.max(start, end - 4), end))),
    ...openingOf(words),
    names: share(({ tag }) => tag === 'PROPN'),
    pronouns: share(({ lower }) => PERSONAL_PRONOUNS.has(lower)),
    'I, we, you': Number(words.some(({ lower }) => NEAR_PRONOUNS.has(lower))),
    'speech verb': Number(words.some(({ lower }) => SPEECH_WORDS.has(lower))),
    'a day or month': Number(words.some(({ lower }) => TIME_NOUNS.has(lower))),
    marks: share(({ tag }) => tag === 'PUNCT'),
  };
}

function openingOf(words: readonly Word[]): Evidence {
  const [first, second] = words;
  const opener = words.find(({ tag }) => tag !== 'PUNCT')?.lower ?? '';
  return {
    'opens with a mark': Number(first !== undefined && /^["“'‘]/.test(first.text)),
    'opens with a link': Number(LINKING_OPENERS.has(opener)),
    'opens with a leaning word': Number(LEANING_OPENERS.has(opener)),
    'opens with a name': Number(first?.tag === 'PROPN' || second?.tag === 'PROPN'),
    'opens in brackets': Number(first?.text === '(' || first?.text === '['),
  };
}
