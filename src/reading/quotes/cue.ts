import { formAt, isQuoted, textAt, lowerAt, unitAt, tagAt } from '../text/scene.ts';
import { ADDRESSED_VERBS, INVERTING_VERBS, SILENCING } from '../languages/en/speech-verbs.ts';
import { NAME_PARTICLES } from '../languages/en/titles.ts';
import type { Mention, Mentions } from '../people/mention.ts';
import type { Run, Scene } from '../text/scene.ts';
import { isReportingNoun, ownerOf } from './noun-cue.ts';
import { citedBy } from './citing.ts';
import { closingSubject } from './closing.ts';
import { agentOf, isPassive } from './passive.ts';
import { isMoment } from './attachments.ts';
import { invertedSubject, subjectOf } from './subjects.ts';
import { isParticiple } from './verb-chain.ts';
import type { ReportingVerb, VerbKind } from '../languages/en/reporting-verbs.ts';

/** How the speaker stands to the cue. */
type CueShape = 'before' | 'behind' | 'according' | 'by' | 'colon' | 'owner';

/** Words that report, with the mention of who speaks. */
export interface Cue extends Run {
  /** The word that reports: a verb, a noun, “according” or a colon. */
  readonly verb: number;
  readonly lemma: string;
  readonly kind: VerbKind;
  readonly shape: CueShape;
  /** `null` where the sentence does not say: "it was said". */
  readonly source: Mention | null;
  /** The one spoken to: "reporters" in "told reporters"; `null` for none. */
  readonly addressee: Mention | null;
  /** The press that the sentence says it has this from; `null` for none. */
  readonly relay: Mention | null;
}

/** The cue that a word outside quotation marks would be, if it reports anything; `null` for a word that cannot. */
export function cueAt(scene: Scene, mentions: Mentions, i: number): Cue | null {
  const label = labelBefore(scene, mentions, i);
  if (label) return labelled(label, i);
  if (!canBeCue(scene, i)) return null;
  const lower = lowerAt(scene, i);
  if (lower === 'according') return accordingAt(scene, mentions, i);
  if (scene.tags[i] === 'NOUN') return nounAt(scene, mentions, i);
  return lower === ':' ? null : reportAt(scene, mentions, i);
}

function reportAt(scene: Scene, mentions: Mentions, i: number): Cue | null {
  // "a teacher accused of theft" has been accused by others.
  if (lowerAt(scene, i) === 'accused' && lowerAt(scene, i + 1) === 'of') return null;
  if (isSilenced(scene, i) || isNaming(scene, i) || citedBy(scene, mentions, i)) return null;
  const form = formAt(scene, i);
  return verbAt(scene, mentions, i, form?.report ?? { lemma: form?.stem ?? '', kind: 'object' });
}

/** "Reed, nicknamed “the Fox”," and "a book, titled Mills," are called so by others; "Reed, a member, called the plan “mad”" calls. */
const isNaming = (scene: Scene, i: number): boolean =>
  NAMING.test(lowerAt(scene, i)) &&
  /^[,(]$/.test(textAt(scene, i - 1)) &&
  (lowerAt(scene, i) !== 'called' || closesBehind(scene, i));

/** A name of at most so many words, and then the end of what stands between commas. */
const LONGEST_NAME = 6;

function closesBehind(scene: Scene, i: number): boolean {
  let to = i + 1;
  while (to <= i + LONGEST_NAME && (scene.tags[to] === 'PROPN' || isQuoted(scene, to))) to++;
  const ends = /^(?:[,.;:)]|)$/;
  return (
    to > i + 1 &&
    (ends.test(textAt(scene, to)) || (isQuoted(scene, to - 1) && ends.test(textAt(scene, to - 2))))
  );
}

const NAMING = /^(?:nicknamed|dubbed|called|titled|entitled|named|known|labell?ed|christened)$/;

/** "declined to say" and "asked not to be named" report nothing. */
function isSilenced(scene: Scene, i: number): boolean {
  for (let k = i - 1; k > i - 4; k--) if (SILENCING.has(lowerAt(scene, k))) return true;
  return (
    lowerAt(scene, i).startsWith('ask') &&
    /^(?:not|to)$/.test(lowerAt(scene, i + 1)) &&
    isNameless(scene, i)
  );
}

/** “who asked not to be named”, “asked to remain anonymous” */
function isNameless(scene: Scene, i: number): boolean {
  for (let k = i + 2; k < i + 6; k++)
    if (/^(?:named|identified|anonymous|anonymity)$/.test(lowerAt(scene, k))) return true;
  return false;
}

/** Only verbs, reporting nouns, "according to" and colons are taken for cues, and not inside the words of others. */
export function canBeCue(scene: Scene, i: number): boolean {
  if (isQuoted(scene, i) || isSurname(scene, i)) return false;
  if (scene.tags[i] === 'VERB' || textAt(scene, i) === ':') return true;
  return lowerAt(scene, i) === 'according' || isReportingNoun(scene, i);
}

/** "Haitham bin Tariq Al Said" */
const isSurname = (scene: Scene, i: number): boolean =>
  textAt(scene, i) === 'Said' &&
  i > unitAt(scene, i).from &&
  (tagAt(scene, i - 1) === 'PROPN' || NAME_PARTICLES.has(lowerAt(scene, i - 1)));

/** "Reed's claim that …"; `null` where nobody's words are meant. */
function nounAt(scene: Scene, mentions: Mentions, i: number): Cue | null {
  const owner = ownerOf(scene, mentions, i);
  const lemma = scene.words[i]?.form.stem ?? lowerAt(scene, i);
  return owner && cueOf(i, i + 1, { lemma, kind: 'speech' }, owner.shape, owner.source);
}

/** Words of a label. */
const LONGEST_LABEL = 6;

/** “Reed: Prices to rise”: a name that opens the sentence, before a colon. */
function labelBefore(scene: Scene, mentions: Mentions, i: number): Mention | null {
  if (textAt(scene, i) !== ':') return null;
  const mention = mentions.endingAt(i);
  const opens =
    mention && mention.from === unitAt(scene, i).from && i - mention.from <= LONGEST_LABEL;
  return opens ? mention : null;
}

const labelled = (source: Mention, i: number): Cue =>
  cueOf(i, i + 1, { lemma: ':', kind: 'speech' }, 'colon', source);

function accordingAt(scene: Scene, mentions: Mentions, i: number): Cue | null {
  if (lowerAt(scene, i + 1) !== 'to') return null;
  const verb = { lemma: 'according', kind: 'speech' } as const;
  return cueOf(i, i + 2, verb, 'according', mentions.startingAt(i + 2));
}

function verbAt(scene: Scene, mentions: Mentions, i: number, verb: ReportingVerb): Cue | null {
  const inverted =
    INVERTING_VERBS.has(verb.lemma) && !isParticiple(scene, i) ? behind(scene, mentions, i) : null;
  if (inverted) return cueOf(i, i + 1, verb, 'behind', inverted);
  if (isPassive(scene, i)) return passive(scene, mentions, i, verb);
  const addressee = ADDRESSED_VERBS.has(verb.lemma) ? mentions.startingAt(i + 1) : null;
  return cueOf(i, i + 1, verb, 'before', subjectOf(scene, mentions, i), addressee);
}

/** The mention behind the verb, after a quote, or after a comma where nothing but the end follows. */
function behind(scene: Scene, mentions: Mentions, i: number): Mention | null {
  const mention = invertedSubject(scene, mentions, i) ?? closingSubject(scene, mentions, i);
  return mention && !isOblique(scene, mention) && !isMoment(scene, mention) ? mention : null;
}

const isOblique = (scene: Scene, { head }: Mention): boolean =>
  /^(?:him|her|them|me|us|that|this|it)$/.test(lowerAt(scene, head));

/** "was described by Reed as", "was quoted as saying": the one behind "by", or nobody. */
function passive(scene: Scene, mentions: Mentions, i: number, verb: ReportingVerb): Cue | null {
  if (verb.lemma === 'quote') return null;
  const agent = agentOf(scene, mentions, i);
  return agent || verb.kind === 'speech' ? cueOf(i, i + 1, verb, 'by', agent) : null;
}

/** All cues are made here, field by field: copies of spread objects cost V8 more than all else that is done with them. */
function cueOf(
  from: number,
  to: number,
  { lemma, kind }: ReportingVerb,
  shape: CueShape,
  source: Mention | null,
  addressee: Mention | null = null,
): Cue {
  return { from, to, verb: from, lemma, kind, shape, source, addressee, relay: null };
}
