import {
  ABBREVIATIONS,
  SENTENCE_STARTERS,
  TITLE_ABBREVIATIONS,
} from '../languages/en/abbreviations.ts';
import { TAG_VERBS } from '../languages/en/speech-verbs.ts';
import type { Sentence, Word } from './doc.ts';

/** A sentence of more words than this is cut: nobody wrote it, and every later step looks across sentences. */
const LONGEST = 400;

/** Parts the name of a programme from the title: “Reed Says | Prices Rise”. */
const BAR = '|';
const STOP = /^(?:[.?!…]+)$/;
const CLOSER = /^(?:[”"’'»)\]]|''|’’)$/;
const LOWER = /^\p{Ll}/u;
const OPENER_OR_CAPITAL = /^[\p{Lu}\p{N}“"‘'«([$£€—–-]|^\p{Lo}/u;

/** Cuts a paragraph's words into sentences; the closing quote mark and bracket stay with theirs. */
export function sentencesOf(words: readonly Word[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const end = isApart(words, i) ? i : endOfSentence(words, i);
    if (end === null && i - from + 1 < LONGEST) continue;
    i = end ?? i;
    found.push(sentence(words.slice(from, i + 1)));
    from = i + 1;
  }
  if (from < words.length) found.push(sentence(words.slice(from)));
  return found;
}

function sentence(words: readonly Word[]): Sentence {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, words };
}

/** Stands between sentences or before the first: a bar, or the hour of a live blog: “09:31 Police say …”. */
function isApart(words: readonly Word[], i: number): boolean {
  const text = words[i]?.form.text ?? '';
  return text === BAR || (i === 0 && HOUR.test(text) && OPENS.test(words[1]?.form.text ?? ''));
}

const HOUR = /^\d{1,2}[:.]\d\d(?:[ap]m)?$/;
const OPENS = /^[\p{Lu}“"‘]/u;

/** Index of the sentence's last word if the word at `i` ends one, else `null`. */
function endOfSentence(words: readonly Word[], i: number): number | null {
  const word = words[i];
  if (!word || !isStop(word)) return null;
  const last = withClosers(words, i);
  const next = words[last + 1];
  if (!next) return last;
  if (isPoint(words[last], next)) return null;
  if (LOWER.test(next.form.text) || !OPENER_OR_CAPITAL.test(next.form.text)) return null;
  const ends = STOP.test(word.form.text)
    ? endsAtStop(words, i, last)
    : endsAtAbbreviation(word, next, last > i) || endsBeforeQuote(words, i, last);
  return ends ? last : null;
}

/** ".305", "R1.2bn": a point with a digit glued behind. */
const isPoint = (stop: Word | undefined, next: Word): boolean =>
  stop?.form.text === '.' && stop.end === next.start && /^\d/.test(next.form.text);

const isStop = ({ form: { text } }: Word): boolean =>
  STOPS.includes(text.charAt(text.length - 1)) &&
  (STOP.test(text) || (text.length > 1 && text.endsWith('.')));

const STOPS = '.?!…';

/** Closers count only where no space parts them from the stop, as straight marks open too. */
function withClosers(words: readonly Word[], i: number): number {
  let last = i;
  for (let next = words[last + 1]; next && CLOSER.test(next.form.text); next = words[last + 1]) {
    if (next.start !== words[last]?.end) break;
    last++;
  }
  return last;
}

function endsAtStop(words: readonly Word[], i: number, last: number): boolean {
  if (words[i]?.form.text !== '.') return last === i || !isTag(words, last + 1);
  return last > i || !isAbbreviated(words, i);
}

/** The stop stands apart from a title or an initial that the tagger did not know: "Msgr . Reed". */
function isAbbreviated(words: readonly Word[], stop: number): boolean {
  const before = words[stop - 1];
  if (!before || before.end !== words[stop]?.start) return false;
  if (TITLE_ABBREVIATIONS.has(before.form.lower)) return before.form.text !== before.form.lower;
  return isInitial(before.form.text) && words[stop + 1]?.tag === 'PROPN';
}

const isInitial = (text: string): boolean => /^\p{Lu}$/u.test(text);

function endsAtAbbreviation(word: Word, next: Word, closed: boolean): boolean {
  const bare = word.form.lower.slice(0, -1);
  if (closed) return true;
  if (bare === 'no' && !/^\d/.test(next.form.text)) return true;
  if (TITLE_ABBREVIATIONS.has(bare) || isInitial(word.form.text.slice(0, -1))) return false;
  if (/\.\p{L}$/u.test(bare) || ABBREVIATIONS.has(bare))
    return SENTENCE_STARTERS.has(next.form.lower);
  return true;
}

/** What else looks like a short form and ends its sentence, before a quote. */
const endsBeforeQuote = (words: readonly Word[], i: number, last: number): boolean =>
  opensQuote(words, last) || isPlatform(words, i);

/** She wrote so on X. “Space is hard,” */
const isPlatform = (words: readonly Word[], i: number): boolean =>
  words[i]?.form.text === 'X.' && /^(?:on|via|to)$/.test(words[i - 1]?.form.lower ?? '');

/** at 7:45 p.m. “No one was hurt. */
const opensQuote = (words: readonly Word[], last: number): boolean =>
  /^[ap]\.m\.$/.test(words[last]?.form.lower ?? '') &&
  /^[“"]$/.test(words[last + 1]?.form.text ?? '') &&
  /^\p{Lu}/u.test(words[last + 2]?.form.text ?? '');

/** “Why now?” Mr. Reed asked: the words behind the mark are the quote's tag, not a new sentence. */
function isTag(words: readonly Word[], from: number): boolean {
  let names = 0;
  for (let i = from; i < from + 5; i++) {
    const tag = words[i]?.tag;
    if (tag === 'VERB') return names > 0;
    if (words[i]?.form.text === ',') return names > 0 && saysBehindAside(words, i);
    if (tag !== 'PROPN' && tag !== 'PRON') return false;
    names++;
  }
  return false;
}

/** “Why now?” Reed, a nurse from Leeds, asked: what stands between commas is at most so long. */
const LONGEST_ASIDE = 16;

function saysBehindAside(words: readonly Word[], comma: number): boolean {
  for (let i = comma + 1; i < comma + LONGEST_ASIDE; i++)
    if (TAG_VERBS.has(words[i]?.form.lower ?? '')) return words[i - 1]?.form.text === ',';
  return false;
}
