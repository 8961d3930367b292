import { tagAt, textAt, lowerAt, unitAt } from '../text/scene.ts';
import { BARE_WORDS, PERSONAL_PRONOUNS, RELATIVE_PRONOUNS } from '../languages/en/pronouns.ts';
import type { Scene } from '../text/scene.ts';
import type { Mention, MentionKind, Mentions } from './mention.ts';
import { stepAt } from './phrase-steps.ts';

/** A noun phrase is no longer than this. */
const LONGEST = 24;

/** Finds every name, noun phrase and pronoun, inside quotes too; none runs over a quotation mark. */
export function findMentions(scene: Scene): Mentions {
  const list: Mention[] = [];
  for (let i = 0; i < scene.words.length;) {
    const mention = phraseAt(scene, i) ?? singleAt(scene, i);
    if (mention) list.push(mention);
    i = mention ? mention.to : i + 1;
  }
  const starts: Mention[] = [];
  const ends: Mention[] = [];
  for (const mention of list) {
    starts[mention.from] = mention;
    ends[mention.to] = mention;
  }
  return {
    list,
    owners: list.flatMap((mention) => ownersIn(scene, mention)),
    startingAt: (word) => starts[word] ?? null,
    endingAt: (word) => ends[word] ?? null,
  };
}

/** "Reed" in "Mayor Reed's house", and both in "Reed's sister Ann's house". */
function ownersIn(scene: Scene, { from, head }: Mention): Mention[] {
  const owners: Mention[] = [];
  let start = from;
  for (let i = from + 1; i < head; i++) {
    if (!/^['’]s?$/.test(textAt(scene, i))) continue;
    if (tagAt(scene, i - 1) === 'PROPN')
      owners.push({ from: start, to: i, head: i - 1, kind: 'name' });
    start = i + 1;
  }
  return owners;
}

function singleAt(scene: Scene, i: number): Mention | null {
  const lower = lowerAt(scene, i);
  const kind = singleKind(scene, i, lower);
  return kind && { from: i, to: i + 1, head: i, kind };
}

function singleKind(scene: Scene, i: number, lower: string): MentionKind | null {
  const tag = scene.tags[i];
  if (RELATIVE_PRONOUNS.has(lower) && (tag === 'PRON' || lower === 'who')) return 'relative';
  if (PERSONAL_PRONOUNS.has(lower) && textAt(scene, i) !== 'US') return 'pronoun';
  if (BARE_WORDS.has(lower) && tag !== 'SCONJ' && tag !== 'ADV') return 'bare';
  return null;
}

/** The longest run from `i` that is built like a noun phrase and holds a noun. */
function phraseAt(scene: Scene, i: number): Mention | null {
  let to = i;
  let head = -1;
  let named = false;
  const limit = Math.min(i + LONGEST, endOfSide(scene, i));
  while (to < limit) {
    const step = stepAt(scene, { from: i, i: to, head });
    if (step === 'stop') break;
    if (step === 'noun' || step === 'name') head = to;
    if (step === 'noun' || step === 'name') named = step === 'name';
    to++;
  }
  if (head < 0) return null;
  return {
    from: i,
    to: head + 1,
    head,
    kind: named && isDefinite(scene, i, head) ? 'name' : 'role',
  };
}

/** "a Republican", "two Kosovars" names nobody, "9/11 widow Ann Reed" does. */
function isDefinite(scene: Scene, i: number, head: number): boolean {
  const tag = scene.tags[i];
  const isFull = scene.tags[head - 1] === 'PROPN' && !lowerAt(scene, head).endsWith('s');
  return (tag !== 'NUM' || isFull) && (tag !== 'DET' || lowerAt(scene, i) === 'the');
}

/** The phrase stays in its unit and on its side of a quotation mark. */
function endOfSide(scene: Scene, i: number): number {
  const unit = unitAt(scene, i);
  const side = scene.stretchOf[i];
  let end = i;
  while (end < unit.to && end < i + LONGEST && scene.stretchOf[end] === side) end++;
  return end;
}
