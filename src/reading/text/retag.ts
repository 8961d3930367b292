import { TITLE } from '../languages/en/word-lists.ts';
import type { Tag, Word } from './doc.ts';

/** The tags with the slips put right that cost speakers: "Reed notes that", "he claims". */
export function retag(words: readonly Word[], stretchOf: Int32Array): Tag[] {
  const tags = words.map((word) => word.tag);
  const names = namesInside(words, tags);
  words.forEach((word, i) => {
    const tag = tags[i];
    const { isCertainVerb, isNounOrVerb } = word.form;
    if (tag !== 'AUX' && isFirstName(word, words[i + 1])) tags[i] = 'PROPN';
    else if (isName(words, tags, i, names)) tags[i] = 'PROPN';
    else if (isCertainVerb) tags[i] = 'VERB';
    else if (isNounOrVerb && actsAsVerb(words, tags, stretchOf, i)) tags[i] = 'VERB';
  });
  return tags;
}

/** "Father Miguel Reed": a title with a capital before a name is part of it, whatever it is elsewhere. */
const isTitle = (words: readonly Word[], i: number): boolean => {
  const { form, tag } = words[i] ?? {};
  return (
    form !== undefined &&
    tag === 'ADV' &&
    /^\p{Lu}/u.test(form.text) &&
    (form.bareLists & TITLE) !== 0 &&
    words[i + 1]?.tag === 'PROPN'
  );
};

/** "told RÚV nobody knew": letters right behind the verb are those of whoever heard it. */
const hearsAlone = (words: readonly Word[], i: number): boolean =>
  /^(?:told|tells)$/.test(words[i - 1]?.form.lower ?? '') &&
  /^\p{Lu}{2,5}$/u.test(words[i]?.form.text ?? '');

const isName = (
  words: readonly Word[],
  tags: readonly Tag[],
  i: number,
  names: ReadonlySet<string>,
): boolean =>
  endsDouble(words, tags, i) ||
  opensName(words, i) ||
  opensWithName(words, tags, i, names) ||
  hearsAlone(words, i) ||
  isTitle(words, i);

/** "Josh Earnest", "Mark Reed": a first name before a word with a capital, though it is a verb or noun elsewhere. */
const isFirstName = ({ form, tag }: Word, next: Word | undefined): boolean =>
  form.isFirstName && tag !== 'PUNCT' && /^\p{Lu}\p{Ll}/u.test(next?.form.text ?? '');

/** "Rhys-Davies", "Fox-Hale": what is joined to a name with a hyphen and has a capital is part of it, though it ends like an adjective. */
function endsDouble(words: readonly Word[], tags: readonly Tag[], i: number): boolean {
  const [first, hyphen, last] = [words[i - 2], words[i - 1], words[i]];
  if (hyphen?.form.text !== '-' || tags[i - 2] !== 'PROPN') return false;
  return (
    first?.end === hyphen.start &&
    hyphen.end === last?.start &&
    /^\p{Lu}\p{Ll}/u.test(last.form.text)
  );
}

/** "Downing Street", "Van der Berg": a name that opens a sentence, though its first word is a verb or nothing elsewhere. */
function opensName(words: readonly Word[], i: number): boolean {
  const [text, next] = [words[i]?.form.text ?? '', words[i + 1]?.form.text ?? ''];
  return (
    (text === 'Downing' && next === 'Street') || (/^V[ao]n$/.test(text) && /^de[rn]?$/.test(next))
  );
}

/** "Hale repeatedly said", "Barnes said": a word that opens a sentence is a name where it ends one elsewhere, or is unknown and stands straight before its verb. */
function opensWithName(
  words: readonly Word[],
  tags: readonly Tag[],
  i: number,
  names: ReadonlySet<string>,
): boolean {
  if (!/^(?:ADJ|NOUN)$/.test(tags[i] ?? '')) return false;
  const text = words[i]?.form.text ?? '';
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || !opensSentence(words, i)) return false;
  if (names.has(text)) return !isWord(words, text.toLowerCase());
  return tags[i] === 'ADJ' && !NO_NAME.test(text) && standsBeforeReport(words, i);
}

const isWord = (words: readonly Word[], lower: string): boolean =>
  words.some(({ form }) => form.text === lower);

/** Last words of names of several: "Barnes" of "Tom Barnes". */
function namesInside(words: readonly Word[], tags: readonly Tag[]): Set<string> {
  const found = new Set<string>();
  tags.forEach((tag, i) => {
    if (tag === 'PROPN' && tags[i - 1] === 'PROPN' && tags[i + 1] !== 'PROPN')
      found.add(words[i]?.form.text ?? '');
  });
  return found;
}

const standsBeforeReport = (words: readonly Word[], i: number): boolean =>
  (words[words[i + 1]?.tag === 'ADV' ? i + 2 : i + 1]?.form.report ?? null) !== null;

const opensSentence = (words: readonly Word[], i: number): boolean =>
  i === 0 || STOP.test(words[i - 1]?.form.text ?? '') || isApart(words[i - 1], words[i]);

/** More than a space stands between, as between paragraphs. */
const isApart = (before: Word | undefined, word: Word | undefined): boolean =>
  (word?.start ?? 0) - (before?.end ?? 0) > 1;

const STOP = /^[.?!]$/;
const NO_NAME =
  /^(?:Many|Several|Some|Other|Others|Few|Most|More|First|Last|Such|Next|Same|Own|Much)$|(?:ed|ing|ous|ful|ive|able|ible|less|ic|al|ish|y)$/;

/** After a name or pronoun, before the start of a clause or a quote; or behind a quote and a name: “…,” Reed notes. */
function actsAsVerb(
  words: readonly Word[],
  tags: readonly Tag[],
  stretchOf: Int32Array,
  i: number,
): boolean {
  const isQuoted = (at: number): boolean => (stretchOf[at] ?? -1) >= 0;
  const closes = isQuoted(i - 1);
  if (!closes && !mayAct(words[i - 1], tags[i - 1])) return false;
  if (!closes && tags[i - 1] === 'PROPN' && isQuoted(i - 2)) return true;
  return isQuoted(i + 1) || opensClause(words[i + 1], tags[i + 1], closes);
}

/** A name, he or she; "in their comments:" is what they have. */
const mayAct = (word: Word | undefined, tag: Tag | undefined): boolean =>
  /^(?:PROPN|PRON|ADV)$/.test(tag ?? '') && !OWN.test(word?.form.lower ?? '');

const OWN = /^(?:my|your|his|her|its|our|their|whose)$/;

function opensClause(next: Word | undefined, tag: Tag | undefined, closes: boolean): boolean {
  if (!next) return false;
  return (
    next.form.text === ':' ||
    (next.form.text === ',' && closes) ||
    /^(?:DET|PRON|SCONJ|PROPN)$/.test(tag ?? '')
  );
}
