import { PLACE } from '../../languages/en/word-lists.ts';
import { stepOf, type Sink } from '../../model/sink.ts';
import type { Mention } from '../../people/mention.ts';
import { isListed, isQuoted, paragraphAt, unitAt } from '../../text/scene.ts';
import { isMoment } from '../attachments.ts';
import type { Cue } from '../cue.ts';
import { countIn } from '../../text/signs.ts';
import { kindFrom, numberOfKind, SHAPE_NUMBERS, wordFrom, type View } from './view.ts';

/** Mentions before the cue, and behind it, that are looked at. */
const BEFORE = 10;
const BEHIND = 5;
/** Words from the cue within which they stand. */
const REACH = 60;

/** Who may be the one that a cue gives the words to: mentions outside the marks in its unit and the one before, and `null`, nobody. What is announced by somebody does not speak itself. */
export function sourcesFor({ scene, mentions }: View, cue: Cue): (Mention | null)[] {
  const unit = unitAt(scene, cue.verb);
  const floor = Math.max(0, unit.from - 40, cue.verb - REACH);
  const found: (Mention | null)[] = [null];
  if (cue.source) found.push(cue.source);
  const take = (mention: Mention | null): boolean => {
    if (!mention || mention === cue.source || isQuoted(scene, mention.from)) return false;
    if (isMoment(scene, mention)) return false;
    if (paragraphAt(scene, mention.from) !== paragraphAt(scene, cue.verb)) return false;
    found.push(mention);
    return true;
  };
  let count = cue.shape === 'by' && cue.source ? BEFORE : 0;
  for (let i = cue.verb; i > floor && count < BEFORE; i--) if (take(mentions.endingAt(i))) count++;
  count = 0;
  const limit = Math.min(unit.to, cue.to + REACH);
  for (let i = cue.to; i < limit && count < BEHIND; i++) if (take(mentions.startingAt(i))) count++;
  return found;
}

/** What speaks for and against a mention being the source of a cue. */
export function addSourceEvidence(view: View, cue: Cue, mention: Mention | null, sink: Sink): void {
  const stem = view.scene.signs.stem[cue.verb] ?? 0;
  if (mention === null) addNobody(view, cue, stem, sink);
  else addSomebody(view, cue, mention, stem, sink);
}

const KIND_OF_PLACE = 6;

function addNobody({ scene }: View, cue: Cue, stem: number, { add }: Sink): void {
  const { verb } = cue;
  const ruled = cue.source ? 1 : 0;
  add(1, ruled, SHAPE_NUMBERS[cue.shape]);
  add(2, stem, ruled);
  add(3, kindFrom(scene, verb, verb), kindFrom(scene, verb, verb - 1), ruled);
  add(4, kindFrom(scene, verb, verb + 1), ruled);
  add(5, wordFrom(scene, verb, verb - 1), ruled);
}

function addSomebody(view: View, cue: Cue, mention: Mention, stem: number, sink: Sink): void {
  const { scene } = view;
  const { add } = sink;
  const { verb } = cue;
  const isPlace = isListed(scene, mention.head, PLACE);
  const kind = isPlace ? KIND_OF_PLACE : numberOfKind(mention.kind);
  const behind = mention.from > verb;
  const gap = behind ? mention.from - verb - 1 : verb - mention.to;
  const side = scene.unitOf[mention.from] === scene.unitOf[verb] ? (behind ? 2 : 1) : 3;
  const chosen = mention === cue.source ? SHAPE_NUMBERS[cue.shape] : 0;
  const ruled = cue.source ? 1 : 0;
  const step = stepOf(gap);
  const form = kindFrom(scene, verb, verb);
  add(10, chosen, ruled);
  add(11, chosen, stem);
  add(12, chosen, kind, side);
  add(13, side, step, kind);
  add(14, side, step, chosen);
  add(15, kindFrom(scene, verb, mention.to), side, step);
  add(16, kindFrom(scene, verb, mention.from - 1), side, kind);
  add(17, wordFrom(scene, verb, mention.from - 1), chosen);
  add(18, wordFrom(scene, verb, mention.to), side, chosen);
  add(19, scene.signs.word[mention.head], chosen > 0 ? 1 : 0);
  add(20, scene.signs.stem[mention.head], side);
  add(21, form, side, step);
  add(22, stem, side, Math.min(step, 3));
  add(23, kindFrom(scene, verb, verb + 1), side, step);
  add(24, mention.from === unitAt(scene, mention.from).from ? 1 : 0, side, kind);
  add(25, verbsBetween(view, cue, mention), side, chosen);
  add(26, pathOf(view, cue, mention), side, kind);
}

function verbsBetween({ scene }: View, { verb }: Cue, { from, to }: Mention): number {
  const first = from > verb ? verb + 1 : to;
  const last = from > verb ? from : verb;
  return last > first ? Math.min(countIn(scene.signs.verbs, first, last), 4) : 0;
}

/** The kinds of the words between, as one number; 0 where they are many. */
function pathOf({ scene }: View, { verb }: Cue, { from, to }: Mention): number {
  const first = from > verb ? verb + 1 : to;
  const last = from > verb ? from : verb;
  if (last - first > 7) return 0;
  let path = 17;
  for (let i = first; i < last; i++) path = Math.imul(path, 31) + kindFrom(scene, verb, i);
  return path;
}
