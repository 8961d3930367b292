import { HELPER } from '../../languages/en/word-lists.ts';
import { stepOf, type Sink } from '../../model/sink.ts';
import { countIn } from '../../text/signs.ts';
import { formAt, isListed, textAt, unitAt, type Scene } from '../../text/scene.ts';
import type { Mentions } from '../../people/mention.ts';
import { kindFrom, numberOfKind, toQuote, wordFrom, type View } from './view.ts';

/** What speaks for and against a word being a cue: itself, its neighbours, the noun before, quotes and other cues near it. */
export function addCueEvidence(view: View, i: number, sink: Sink): void {
  const { scene, mentions } = view;
  const word = { scene, i, stem: scene.signs.stem[i] ?? 0, table: tableOf(scene, i) };
  addWord(word, sink);
  addNeighbours(word, sink);
  addChain(word, sink);
  addSubject(word, mentions, sink);
  addQuotes(word, sink);
  addOthers(word, sink);
}

/** The word that may be a cue: its place, the number of its stem, which list of reporting verbs it stands in. */
interface Asked {
  readonly scene: Scene;
  readonly i: number;
  readonly stem: number;
  readonly table: number;
}

function addWord({ scene, i, stem, table }: Asked, { add }: Sink): void {
  add(1);
  add(2, scene.signs.word[i]);
  add(3, stem);
  add(4, kindFrom(scene, i, i), table);
  add(5, scene.paragraphOf[i] === 0 && scene.titled ? 1 : 0, table);
  add(6, stepOf(i - unitAt(scene, i).from), table);
}

/** Which of the lists of reporting verbs a word stands in. */
function tableOf(scene: Scene, i: number): number {
  const kind = formAt(scene, i)?.report?.kind;
  return kind === 'speech' ? 1 : kind === 'object' ? 2 : kind === 'belief' ? 3 : 0;
}

function addNeighbours({ scene, i, stem, table }: Asked, { add }: Sink): void {
  const lastKind = kindFrom(scene, i, i - 1);
  const nextKind = kindFrom(scene, i, i + 1);
  const kindBehind = kindFrom(scene, i, i + 2);
  const lastWord = wordFrom(scene, i, i - 1);
  const nextWord = wordFrom(scene, i, i + 1);
  const wordBehind = wordFrom(scene, i, i + 2);
  add(10, stem, nextKind);
  add(11, stem, nextWord);
  add(12, stem, lastKind);
  add(13, stem, nextKind, kindBehind);
  add(14, stem, lastWord);
  add(15, lastWord, table);
  add(16, nextWord, table);
  add(17, wordFrom(scene, i, i - 2), table);
  add(18, wordBehind, table);
  add(19, nextKind, kindBehind, table);
  add(20, lastKind, kindFrom(scene, i, i - 2), table);
  add(21, lastKind, kindFrom(scene, i, i), nextKind);
  add(22, nextKind, kindBehind, kindFrom(scene, i, i + 3));
  add(23, nextWord, wordBehind);
}

/** The helpers before the verb: "would", "not", "to". */
function addChain({ scene, i, stem, table }: Asked, { add }: Sink): void {
  for (let k = 1; k <= 5 && scene.unitOf[i - k] === scene.unitOf[i]; k++) {
    if (!isListed(scene, i - k, HELPER)) continue;
    const word = scene.signs.word[i - k];
    add(30, word, table);
    add(31, word, stem);
    add(32, word, k);
  }
}

/** The noun or name before, within so many words. */
function addSubject({ scene, i, stem, table }: Asked, mentions: Mentions, { add }: Sink): void {
  for (let k = 0; k < 8 && scene.unitOf[i - k - 1] === scene.unitOf[i]; k++) {
    const mention = mentions.endingAt(i - k);
    if (!mention) continue;
    const kind = numberOfKind(mention.kind);
    add(40, kind, table, stepOf(k));
    add(41, kind, stem);
    add(42, scene.signs.stem[mention.head], table);
    add(43, wordFrom(scene, i, mention.from - 1), kind, table);
    return;
  }
  add(44, table);
}

function addQuotes({ scene, i, stem, table }: Asked, { add }: Sink): void {
  const after = stepOf(toQuote(scene, i, 1, 40));
  const before = stepOf(toQuote(scene, i, -1, 40));
  add(50, after, table);
  add(51, before, table);
  add(52, after, before, table);
  add(53, after, stem);
  add(54, before, stem);
  const next = textAt(scene, i + 1);
  add(55, /^[.,:;?!]$/.test(next) ? next.charCodeAt(0) : 0, before, table);
}

/** Verbs of the lists that stand in the unit before and behind. */
function addOthers({ scene, i, stem, table }: Asked, { add }: Sink): void {
  const unit = unitAt(scene, i);
  const earlier = countIn(scene.signs.reports, Math.max(unit.from, i - 40), i);
  if (earlier > 0) {
    let k = i - 1;
    while (countIn(scene.signs.reports, k, k + 1) === 0) k--;
    add(60, tableOf(scene, k), table, stepOf(i - k));
    add(61, scene.signs.stem[k], table);
    add(62, scene.signs.stem[k], stem);
  }
  const later = countIn(scene.signs.sayings, i + 1, Math.max(i + 1, Math.min(unit.to, i + 40)));
  add(63, Math.min(earlier, 3), Math.min(later, 3), table);
}
