import { isOwning, tagAt, textAt, lowerAt, unitAt } from '../text/scene.ts';
import { BARE, PERSONAL, RELATIVE } from '../languages/en/pronouns.ts';
import type { Scene } from '../text/scene.ts';
import type { Mention, MentionKind, Mentions } from './mention.ts';
import { spelledNames } from './names/spelled-out.ts';
import { stepAt } from './phrase-steps.ts';

/** A noun phrase is no longer than this. */
const LONGEST = 24;

/** Finds every name, noun phrase and pronoun, inside quotes too; none runs over a quotation mark. */
export function findMentions(scene: Scene): Mentions {
  const list: Mention[] = [];
  // One for all steps: a new one for each word was a twentieth of what reading leaves to the garbage collector.
  const place = { from: 0, i: 0, head: -1 };
  const spelled = spelledNames(scene);
  for (let i = 0; i < scene.words.length;) {
    const mention = phraseAt(scene, i, place, spelled) ?? singleAt(scene, i);
    if (mention) list.push(mention);
    i = mention ? mention.to : i + 1;
  }
  const starts = new Int32Array(scene.words.length + 1);
  const ends = new Int32Array(scene.words.length + 1);
  list.forEach(({ from, to }, k) => {
    starts[from] = k + 1;
    ends[to] = k + 1;
  });
  const at = (places: Int32Array, word: number): Mention | null => {
    const k = places[word] ?? 0;
    return k > 0 ? (list[k - 1] ?? null) : null;
  };
  return {
    list,
    owners: ownersIn(scene, list),
    startingAt: (word) => at(starts, word),
    endingAt: (word) => at(ends, word),
  };
}

/** "Reed" in "Mayor Reed's house", and both in "Reed's sister Ann's house". */
function ownersIn(scene: Scene, list: readonly Mention[]): Mention[] {
  const owners: Mention[] = [];
  for (const { from, head } of list) {
    let start = from;
    for (let i = from + 1; i < head; i++) {
      if (!isOwning(scene, i)) continue;
      if (tagAt(scene, i - 1) === 'PROPN')
        owners.push({ from: start, to: i, head: i - 1, kind: 'name' });
      start = i + 1;
    }
  }
  return owners;
}

function singleAt(scene: Scene, i: number): Mention | null {
  const pronouns = scene.words[i]?.form.pronouns ?? 0;
  const kind = pronouns === 0 ? null : singleKind(scene, i, pronouns);
  return kind && { from: i, to: i + 1, head: i, kind };
}

function singleKind(scene: Scene, i: number, pronouns: number): MentionKind | null {
  const tag = scene.tags[i];
  if (pronouns & RELATIVE && (tag === 'PRON' || lowerAt(scene, i) === 'who')) return 'relative';
  if (pronouns & PERSONAL && textAt(scene, i) !== 'US') return 'pronoun';
  if (pronouns & BARE && tag !== 'SCONJ' && tag !== 'ADV') return 'bare';
  return null;
}

/** A place in a phrase that moves on with its steps. */
interface Reached {
  from: number;
  i: number;
  head: number;
}

/** The longest run from `i` that is built like a noun phrase and holds a noun; it stays in its unit and on its side of a quotation mark. */
function phraseAt(
  scene: Scene,
  i: number,
  place: Reached,
  spelled: ReadonlyMap<number, number>,
): Mention | null {
  place.from = i;
  place.i = i;
  place.head = -1;
  let named = false;
  const limit = Math.min(i + LONGEST, unitAt(scene, i).to);
  while (place.i < limit && isBeside(scene, i, place.i)) {
    const end = spelledEnd(spelled, place.i, limit);
    const step = end === null ? stepAt(scene, place) : 'name';
    if (step === 'stop') break;
    if (step !== 'inner') {
      if (end !== null) place.i = end - 1;
      place.head = place.i;
      named = step === 'name';
    }
    place.i++;
  }
  return place.head < 0 ? null : phraseOf(scene, place, named);
}

const phraseOf = (scene: Scene, { from, head }: Reached, named: boolean): Mention => ({
  from,
  to: head + 1,
  head,
  kind: named && isDefinite(scene, from, head) ? 'name' : 'role',
});

/** Where the name ends that begins at a word and is proved by letters in brackets; `null` for others. */
function spelledEnd(spelled: ReadonlyMap<number, number>, i: number, limit: number): number | null {
  const end = spelled.get(i);
  return end !== undefined && end <= limit ? end : null;
}

/** Whether two words stand on the same side of every quotation mark. */
const isBeside = ({ stretchOf }: Scene, i: number, other: number): boolean =>
  stretchOf[i] === stretchOf[other];

/** "a Republican", "two Kosovars" names nobody, "9/11 widow Ann Reed" does. */
function isDefinite(scene: Scene, i: number, head: number): boolean {
  const tag = scene.tags[i];
  const isFull = tagAt(scene, head - 1) === 'PROPN' && !lowerAt(scene, head).endsWith('s');
  return (tag !== 'NUM' || isFull) && (tag !== 'DET' || lowerAt(scene, i) === 'the');
}
