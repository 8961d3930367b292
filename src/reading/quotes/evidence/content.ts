import { stepOf, type Sink } from '../../model/sink.ts';
import { countIn } from '../../text/signs.ts';
import { stretchAt, tagAt, textAt, type Scene } from '../../text/scene.ts';
import type { Cue } from '../cue.ts';
import type { Place } from './place.ts';
import { kindFrom, wordFrom } from './view.ts';

/** What speaks for no content on this side of the cue. */
export function addNoContentEvidence(place: Place, { add }: Sink): void {
  const { scene, cue, sideNumber: s, shapeNumber: shape, stem } = place;
  const next = kindFrom(scene, cue.verb, cue.verb + 1);
  add(1, s, shape);
  add(2, s, stem);
  add(3, s, next);
  add(4, s, next, kindFrom(scene, cue.verb, cue.verb + 2));
  add(5, s, kindFrom(scene, cue.verb, cue.verb - 1));
  add(6, s, kindFrom(scene, cue.verb, cue.verb));
  add(7, s, wordFrom(scene, cue.verb, cue.verb + 1));
  add(8, s, wordFrom(scene, cue.verb, cue.verb - 1));
  add(9, s, stem, next);
  add(12, s, place.frame, shape);
  add(13, s, place.frame, stem);
  if (place.side === 'before') return;
  const told = place.firstTo < 0 ? 0 : openingAt(place, place.firstTo) + 1;
  add(10, told, stem);
  add(11, told, openingAt(place, cue.to));
}

export function addStartEvidence(place: Place, from: number, { add }: Sink): void {
  const { scene, cue, side, unit, sideNumber: s, shapeNumber: shape, stem, frame } = place;
  const gap = side === 'behind' ? stepOf(from - cue.to) : stepOf(from - unit.from);
  const word = wordFrom(scene, cue.verb, from);
  const kind = kindFrom(scene, cue.verb, from);
  const before = kindFrom(scene, cue.verb, from - 1);
  add(20, s, word);
  add(21, s, wordFrom(scene, cue.verb, from - 1));
  add(22, s, kind, before);
  add(23, s, stem, word);
  add(24, s, stem, before);
  add(25, s, gap, kind);
  add(26, s, gap, before);
  add(29, s, kind, kindFrom(scene, cue.verb, from + 1));
  add(30, s, from === unit.from ? 1 : 0, shape);
  add(31, s, cue.source && from === cue.source.to ? 1 : 0, kind);
  add(32, s, side === 'behind' ? pathBetween(scene, cue, from) : 0);
  add(33, s, stem, gap);
  const opens = otherIn(place, unit.from, from) + (from === unit.from ? 2 : 0);
  const left = stepOf(unit.to - cue.to);
  add(34, s, opens, kind);
  add(35, s, opens, before);
  add(36, s, opens, shape * 16 + left);
  add(39, s, left, before);
  add(37, s, opens, stem);
  add(19, s, frame * 2 + (from === unit.from ? 1 : 0), kind);
  add(38, s, before, kindFrom(scene, cue.verb, from - 2));
  if (side === 'before') return;
  const opening = openingAt(place, from) + (from === place.firstTo ? 1 : 0);
  add(27, opening, kind);
  add(28, opening, stem);
}

/** Whether another cue stands among these words. */
function otherIn({ others }: Place, from: number, to: number): number {
  for (const word of others) if (word >= from && word < to) return 1;
  return 0;
}

function pathBetween(scene: Scene, cue: Cue, from: number): number {
  if (from - cue.to > 5) return 1;
  let path = 7;
  for (let i = cue.to; i < from; i++) path = Math.imul(path, 31) + kindFrom(scene, cue.verb, i);
  return path;
}

export function addEndEvidence(place: Place, to: number, { add }: Sink): void {
  const { scene, cue, side, unit, sideNumber: s, stem } = place;
  const left = stepOf(unit.to - to);
  const word = wordFrom(scene, cue.verb, to);
  const kind = kindFrom(scene, cue.verb, to);
  const before = kindFrom(scene, cue.verb, to - 1);
  const behind = kindFrom(scene, cue.verb, to + 1);
  add(40, s, word);
  add(41, s, wordFrom(scene, cue.verb, to - 1));
  add(42, s, kind, behind);
  add(43, s, before, kind);
  add(44, s, stem, word);
  add(45, s, left, kind);
  add(48, s, word, wordFrom(scene, cue.verb, to + 1));
  add(49, s, kind, both(behind, kindFrom(scene, cue.verb, to + 2)));
  add(50, s, before, both(kind, behind));
  add(51, s, side === 'before' ? stepOf(cue.verb - to) : 0, kind);
  add(52, s, left, stem);
  const other = otherIn(place, to, unit.to);
  add(54, s, other, kind);
  const mark = closingMark(scene, to);
  add(53, s, mark, kind);
  if (side === 'before') return;
  const next = clauseBehind(place, to, mark === COMMA);
  add(55, next, place.inFront ? 1 : 0);
  add(56, next, mark > 0 ? 1 : 0, other);
  add(57, next, stem);
}

const COMMA = ','.charCodeAt(0);

/** What follows the words: 1 a comma, 2 "and" or "but", and then 4 a verb, 8 a subject with its verb, 12 "when" or "because"; the sum of those that do. */
function clauseBehind(place: Place, to: number, hasComma: boolean): number {
  const { scene, unit } = place;
  const comma = textAt(scene, to) === ',' ? 1 : 0;
  const joined = scene.tags[to + comma] === 'CCONJ' ? 1 : 0;
  const at = to + comma + joined;
  const known = (hasComma ? 1 : comma) + 2 * joined;
  return at < unit.to ? known + openingAt(place, at) : known;
}

function openingAt({ scene, mentions }: Place, at: number): number {
  const tag = tagAt(scene, at);
  if (tag === 'SCONJ') return 12;
  if (isActing(tag)) return 4;
  const subject = mentions.startingAt(at)?.to ?? (isPro(tag) ? at + 1 : at);
  return subject > at && isActing(tagAt(scene, subject)) ? 8 : 0;
}

const isPro = (tag: string): boolean => tag === 'PRON' || tag === 'NUM';
const isActing = (tag: string): boolean => tag === 'VERB' || tag === 'AUX';

const both = (a: number, b: number): number => Math.imul(a, 31) + b;

/** The last mark inside the quote that ends here. */
function closingMark(scene: Scene, to: number): number {
  const stretch = stretchAt(scene, to - 1);
  if (!stretch) return 0;
  const inside = scene.text.slice(Math.max(stretch.start, stretch.end - 4), stretch.end);
  return /[,.?!…—–-](?=\W{1,2}$)/.exec(inside)?.[0].charCodeAt(0) ?? 1;
}

export function addSpanEvidence(place: Place, from: number, to: number, { add }: Sink): void {
  const { scene, cue, sideNumber: s, shapeNumber: shape, stem } = place;
  const first = kindFrom(scene, cue.verb, from);
  const quotes = quotesIn(scene, from, to);
  const length = stepOf(to - from);
  const marks = quotes * 8 + verbsIn(scene, from, to);
  add(62, s, length, quotes);
  add(63, s, marks, shape);
  add(64, s, marks, length);
  add(65, s, marks, stem);
  add(66, s, length, stem);
  add(67, s, first, kindFrom(scene, cue.verb, to));
  add(68, s, marks, first);
  add(70, s, place.frame, marks);
  add(69, s, otherIn(place, from, to), marks);
}

/** 0 none · 1 one whole quote · 2 begins with one · 3 ends with one · 4 inside · 5 begins and ends with two. */
function quotesIn(scene: Scene, from: number, to: number): number {
  const first = stretchAt(scene, from);
  const last = stretchAt(scene, to - 1);
  if (first) return first === last ? 1 : last ? 5 : 2;
  if (last) return 3;
  return countIn(scene.signs.quoted, from, to) > 0 ? 4 : 0;
}

/** 0 no verb · 1 an auxiliary alone · 2 to 4: one verb, two, more, outside quotes. */
function verbsIn({ signs }: Scene, from: number, to: number): number {
  const verbs = countIn(signs.verbs, from, to);
  return verbs > 0 ? Math.min(verbs, 3) + 1 : Math.min(countIn(signs.helpers, from, to), 1);
}
