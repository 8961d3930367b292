import { stretchesOf, type Stretch } from './marks.ts';
import type { Doc, Paragraph, Tag, Word } from './doc.ts';
import type { Form } from './forms.ts';
import { retag } from './retag.ts';
import { signsOf, type Signs } from './signs.ts';

/** Word numbers, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface QuotedRun extends Stretch, Run {
  readonly paragraph: number;
}

/** The article as one list of words, each knowing its paragraph, unit and quoted stretch: what the finders look at. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words' tags, put right where the tagger is known to err. */
  readonly tags: readonly Tag[];
  readonly signs: Signs;
  readonly paragraphs: readonly Run[];
  /** Sentences, joined where a quoted stretch runs over their border: “A. B,” he said. */
  readonly units: readonly Run[];
  readonly stretches: readonly QuotedRun[];
  readonly paragraphOf: Int32Array;
  readonly unitOf: Int32Array;
  /** Number of the quoted stretch a word lies in, marks included; -1 outside. */
  readonly stretchOf: Int32Array;
  /** Whether paragraph 0 is the headline. */
  readonly titled: boolean;
}

export function sceneOf(doc: Doc): Scene {
  const blocks = doc.title ? [doc.title, ...doc.paragraphs] : doc.paragraphs;
  const words = wordsOf(blocks);
  const paragraphs: Run[] = [];
  const units: Run[] = [];
  const stretches: QuotedRun[] = [];
  const stretchOf = new Int32Array(words.length).fill(-1);
  let from = 0;
  for (const block of blocks) {
    const run = { from, to: from + lengthOf(block) };
    for (const quoted of runsOf(stretchesOf(doc.text, block), words, run, paragraphs.length)) {
      stretchOf.fill(stretches.length, quoted.from, quoted.to);
      stretches.push(quoted);
    }
    paragraphs.push(run);
    addUnits(units, block, from, stretchOf);
    from = run.to;
  }
  const tags = retag(words, stretchOf);
  return {
    text: doc.text,
    words,
    tags,
    signs: signsOf(words, tags, stretchOf),
    paragraphs,
    units,
    stretches,
    paragraphOf: numbered(paragraphs, words.length),
    unitOf: numbered(units, words.length),
    stretchOf,
    titled: doc.title !== null,
  };
}

// Pushed one by one: V8's flatMap takes several times as long.
function wordsOf(blocks: readonly Paragraph[]): Word[] {
  const words: Word[] = [];
  for (const { sentences } of blocks)
    for (const sentence of sentences) for (const word of sentence.words) words.push(word);
  return words;
}

const lengthOf = ({ sentences }: Paragraph): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

/** Stretches with the words in them; one that holds no word is none. */
function runsOf(
  stretches: readonly Stretch[],
  words: readonly Word[],
  run: Run,
  paragraph: number,
): QuotedRun[] {
  const found: QuotedRun[] = [];
  let i = run.from;
  const startingFrom = (place: number): number => {
    while (i < run.to && (words[i]?.start ?? 0) < place) i++;
    return i;
  };
  for (const { start, end, closed } of stretches) {
    const from = startingFrom(start);
    startingFrom(end);
    if (holdsWord(words, from, i)) found.push({ start, end, closed, from, to: i, paragraph });
  }
  return found;
}

function holdsWord(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]?.form.isMark === false) return true;
  return false;
}

/** A unit no longer than this many sentences: an unclosed mark must not make one of a whole book. */
const MOST_SENTENCES = 60;

function addUnits(found: Run[], block: Paragraph, first: number, stretchOf: Int32Array): void {
  let from = first;
  let to = first;
  let joined = 0;
  for (const sentence of block.sentences) {
    to += sentence.words.length;
    const inside = stretchOf[to - 1] ?? -1;
    const runsOn = inside >= 0 && stretchOf[to] === inside && ++joined < MOST_SENTENCES;
    if (runsOn) continue;
    found.push({ from, to });
    from = to;
    joined = 0;
  }
  if (from < to) found.push({ from, to });
}

function numbered(runs: readonly Run[], length: number): Int32Array {
  const of = new Int32Array(length);
  runs.forEach(({ from, to }, k) => of.fill(k, from, to));
  return of;
}

const NO_RUN: Run = { from: 0, to: 0 };

// Places before the first word are turned away first: a list that is once asked for one is looked up slowly by V8 from then on.

/** What is known of the word at a place; `undefined` outside the article. */
export function formAt({ words }: Scene, i: number): Form | undefined {
  return i < 0 ? undefined : words[i]?.form;
}

/** The word at a place, empty outside the article. */
export function textAt(scene: Scene, i: number): string {
  return formAt(scene, i)?.text ?? '';
}

export function lowerAt(scene: Scene, i: number): string {
  return formAt(scene, i)?.lower ?? '';
}

export function tagAt({ tags }: Scene, i: number): string {
  return i < 0 ? '' : (tags[i] ?? '');
}

/** Whether the word at a place stands in one of some lists of `languages/en/word-lists.ts`. */
export function isListed(scene: Scene, i: number, lists: number): boolean {
  return ((formAt(scene, i)?.lists ?? 0) & lists) !== 0;
}

/** Whether a word is the mark of an owner: "'s" or "'" alone. */
export function isOwning(scene: Scene, i: number): boolean {
  return formAt(scene, i)?.isOwning === true;
}

/** Whether a word lies inside quotation marks, the marks among it. */
export function isQuoted({ stretchOf }: Scene, i: number): boolean {
  return (stretchOf[i] ?? -1) >= 0;
}

export function unitAt({ units, unitOf }: Scene, i: number): Run {
  return units[unitOf[i] ?? 0] ?? NO_RUN;
}

export function paragraphAt({ paragraphOf }: Scene, i: number): number {
  return paragraphOf[i] ?? 0;
}

/** Whether no white space parts a word from the one before. */
export function isGlued({ words }: Scene, i: number): boolean {
  return words[i - 1]?.end === words[i]?.start;
}

/** The quoted stretch that a word lies in. */
export function stretchAt({ stretches, stretchOf }: Scene, i: number): QuotedRun | undefined {
  const stretch = stretchOf[i] ?? -1;
  return stretch < 0 ? undefined : stretches[stretch];
}
