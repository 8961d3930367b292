import { TITLE_ABBREVIATIONS } from '../languages/en/abbreviations.ts';
import { COMMON_NAMES } from '../languages/en/first-names.ts';
import { pronounsOf } from '../languages/en/pronouns.ts';
import { CERTAIN_VERBS, NOUN_OR_VERB } from '../languages/en/verb-forms.ts';
import { reportingVerb, type ReportingVerb } from '../languages/en/reporting-verbs.ts';
import { stemOf } from '../languages/en/stem.ts';
import { listsOf } from '../languages/en/word-lists.ts';
import { numberOf } from '../model/sink.ts';

/** What is to be known of a word wherever it stands, worked out once: what the tagger sees of it, and what later steps ask again and again. */
export interface Form {
  /** Its number among the forms that are known, below `SLOTS`; one that is long forgotten leaves it to another. */
  readonly slot: number;
  /** The word itself, one string for all its places. */
  readonly text: string;
  readonly lower: string;
  /** What the word in lower case and its stem are in the evidence. */
  readonly number: number;
  readonly stem: string;
  readonly stemNumber: number;
  /** In lower case without the point of a short form: "sen". */
  readonly bare: string;
  /** Which kinds of pronoun it may be, as bits. */
  readonly pronouns: number;
  /** Which of `languages/en/word-lists.ts` it stands in, as bits. */
  readonly lists: number;
  /** The same for the word without the point of a short form. */
  readonly bareLists: number;
  /** The reporting verb that it is a form of; `null` for every other word. */
  readonly report: ReportingVerb | null;
  /** A verb in the news, whatever a tagger says; one that may be a noun. */
  readonly isCertainVerb: boolean;
  readonly isNounOrVerb: boolean;
  /** "'s" or "'" alone, straight or curly: the mark of an owner. */
  readonly isOwning: boolean;
  /** Whether its first letter is a capital. */
  readonly isCapital: boolean;
  /** What the tagger sees of it: numbers for its letters, its ends and its shape. */
  readonly word: number;
  readonly last2: number;
  readonly last3: number;
  readonly last4: number;
  readonly first3: number;
  readonly shape: number;
  /** Whether it is one written with a capital. */
  readonly isFirstName: boolean;
  /** Whether a surname is likely behind it: a first name, or a title with a stop. */
  readonly leadsName: boolean;
  /** Whether it holds no letter and no digit. */
  readonly isMark: boolean;
}

const known = new Map<string, Form>();
/** Names and numbers have no end: so many are known, then all are looked at anew, under numbers of their own. */
export const MOST_FORMS = 15_000;
/** Forms of two such spans of time may stand side by side in a sentence, never those of three. */
export const SLOTS = 2 * MOST_FORMS;
let firstSlot = 0;

/** Forms by a number made of their letters; of several with one number the last met. */
const RECENT = 2 ** 15;
const recent = Array.from({ length: RECENT }, (): Form | null => null);

/** The form of the word between two places of a text; most are found without a string of their own. */
export function formAt(text: string, from: number, to: number): Form {
  let place = to - from;
  for (let at = from; at < to; at++) place = imul(place ^ text.charCodeAt(at), 0x01000193);
  place = (place ^ (place >>> 15)) & (RECENT - 1);
  const found = recent[place];
  if (found && found.text.length === to - from && text.startsWith(found.text, from)) return found;
  const form = formOf(text.slice(from, to));
  recent[place] = form;
  return form;
}

// Taken out of Math once: where the global object is guarded, as in tests, each look at it is dear.
const { imul } = Math;

/** The form of a word, looked at once. */
export function formOf(text: string): Form {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= MOST_FORMS) forgetAll();
  // Letters of their own: a slice would keep the whole article in memory.
  const own = text.split('').join('');
  const form = newForm(own, firstSlot + known.size);
  known.set(own, form);
  return form;
}

function forgetAll(): void {
  known.clear();
  strings.clear();
  recent.fill(null);
  firstSlot = firstSlot === 0 ? MOST_FORMS : 0;
}

/** One string for all that are equal, of lower case and stems: what is the same object needs no comparing in maps. */
const strings = new Map<string, string>();

function oneString(text: string): string {
  const found = strings.get(text);
  if (found === undefined) strings.set(text, text);
  return found ?? text;
}

function newForm(text: string, slot: number): Form {
  const lower = oneString(text.toLowerCase());
  const stem = oneString(stemOf(lower));
  const bare = oneString(lower.replace(/\.$/, ''));
  const digitless = lower.replace(/\d/g, '0');
  const isFirstName = lower !== text && COMMON_NAMES.has(lower);
  // What is asked for most stands first and together: the forms are more than the processor's nearest memory holds.
  return {
    text: lower === text ? lower : text,
    isMark: !/[\p{L}\p{N}]/u.test(text),
    shape: shapeOf(text, lower),
    slot,
    lower,
    number: numberOf(lower),
    word: numberOf(digitless),
    last3: numberOf(digitless.slice(-3)),
    leadsName: isFirstName || TITLE_ABBREVIATIONS.has(bare),
    lists: listsOf(lower),
    isFirstName,
    pronouns: pronounsOf(lower),
    report: reportingVerb(lower) ?? null,
    stem,
    stemNumber: numberOf(stem),
    isCertainVerb: CERTAIN_VERBS.has(lower),
    isNounOrVerb: NOUN_OR_VERB.has(text),
    isCapital: /^\p{Lu}/u.test(text),
    isOwning: /^['’]s?$/.test(text),
    bare,
    bareLists: listsOf(bare),
    last2: numberOf(digitless.slice(-2)),
    last4: numberOf(digitless.slice(-4)),
    first3: numberOf(digitless.slice(0, 3)),
  };
}

/** Capital first, more capitals, digit, hyphen, stop, a single letter: one bit each. */
function shapeOf(text: string, lower: string): number {
  const rest = text.slice(1);
  let shape = lower.charAt(0) === text.charAt(0) ? 0 : 1;
  if (rest !== lower.slice(1)) shape |= 2;
  if (/\p{N}/u.test(text)) shape |= 4;
  if (text.includes('-')) shape |= 8;
  if (text.includes('.')) shape |= 16;
  return text.length === 1 ? shape | 32 : shape;
}
