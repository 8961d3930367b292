import { ISSUING_FORMS } from '../languages/en/speech-verbs.ts';
import { DOCUMENT_NOUNS, REPLIES } from '../languages/en/organisations.ts';
import { isOwning, lowerAt, tagAt, type Scene } from '../text/scene.ts';
import type { Entity } from './entities.ts';
import { ofEntity, plainly, type Cast, type Identity, type NamingRule } from './identity.ts';
import type { Mention } from './mention.ts';

/** "a report by the council", "the council's report", "Reed issued a statement": the words are the author's. */
export function author(cast: Cast, mention: Mention): Identity | null {
  if (!isPaper(lowerAt(cast.scene, mention.head))) return null;
  const entity = owner(cast, mention) ?? writer(cast, mention) ?? issuer(cast, mention);
  return entity && ofEntity(entity, 'named', 'the author of the paper that is cited');
}

/** What somebody writes or answers. */
const isPaper = (noun: string): boolean => DOCUMENT_NOUNS.has(noun) || REPLIES.has(noun);

function writer({ scene, mentions, entities }: Cast, { head }: Mention): Entity | null {
  const behind = behindIssuing(scene, head + 1);
  const by = /^(?:by|from)$/.test(lowerAt(scene, behind)) ? mentions.startingAt(behind + 1) : null;
  return by && entities.of(by);
}

/** Words between a paper and its author: "released on Monday". */
const MOST = 4;

/** Over what was done with the paper, and when: "a memo | posted online | by Reed". */
function behindIssuing(scene: Scene, at: number): number {
  for (let i = at; i < at + MOST && scene.unitOf[i] === scene.unitOf[at]; i++) {
    if (lowerAt(scene, i) === 'by') return i;
    const isBetween = i === at && ISSUING_FORMS.has(lowerAt(scene, i));
    if (!isBetween && !/^(?:ADV|PROPN)$/.test(tagAt(scene, i)) && lowerAt(scene, i) !== 'on') break;
  }
  return at;
}

function owner({ scene, entities }: Cast, { from, head }: Mention): Entity | null {
  const mark = ownerMark(scene, from, head);
  if (mark === null) return null;
  const named = entities.of({ from, to: mark, head: mark - 1, kind: 'name' });
  return named ?? entities.called(lowerAt(scene, mark - 1), from);
}

/** The last "'s" inside a mention; `null` where none stands there. */
function ownerMark(scene: Scene, from: number, head: number): number | null {
  for (let i = head - 1; i > from; i--) if (isOwning(scene, i)) return i;
  return null;
}

/** "the judge's statement", "his letter", "their statement": whose paper it is, where that is no name. */
export function describedAuthor(
  cast: Cast,
  mention: Mention,
  identify: NamingRule,
): Identity | null {
  const { scene } = cast;
  const { from, head } = mention;
  if (!isPaper(lowerAt(scene, head))) return null;
  const mark = ownerMark(scene, from, head);
  if (mark !== null) return identify(cast, { from, to: mark, head: mark - 1, kind: 'role' });
  return head > from && /^(?:his|her|their|its)$/.test(lowerAt(scene, from))
    ? identify(cast, { from, to: from + 1, head: from, kind: 'pronoun' })
    : null;
}

function issuer(cast: Cast, { from }: Mention): Entity | null {
  const { scene, mentions, entities } = cast;
  if (tagAt(scene, from - 1) !== 'VERB' || !ISSUING_FORMS.has(lowerAt(scene, from - 1)))
    return null;
  const subject = mentions.endingAt(from - 1);
  return subject && entities.of(subject);
}

/** "Reed, in a statement, said … The statement also said": of the one who spoke in the sentence that has first told of it. */
export function statementBy(cast: Cast, mention: Mention): Identity | null {
  const { scene, spoken } = cast;
  const head = lowerAt(scene, mention.head);
  const first = cast.firstUse(head);
  const isPlain = mention.head === mention.from + 1 && lowerAt(scene, mention.from) === 'the';
  if (!OWN_PAPERS.test(head) || !isPlain || first >= mention.from) return null;
  if (lowerAt(scene, first - 1) !== 'in') return null;
  const by = spoken.filter((one) => scene.unitOf[one.mention.from] === scene.unitOf[first]);
  const [identity] = by.flatMap((one) => one.identity ?? []);
  return identity && by.every((one) => one.identity?.name === identity.name)
    ? { ...identity, confidence: 'worked-out', why: `worked out from “the ${head}”: whose it is` }
    : null;
}

const OWN_PAPERS = /^(?:statement|letter|tweet|post|email|memo|note|release|announcement)$/;

/** "the records", once the article has spoken of them. */
export function knownDocument(cast: Cast, mention: Mention): Identity | null {
  const { scene } = cast;
  const head = lowerAt(scene, mention.head);
  if (
    mention.kind !== 'role' ||
    !DOCUMENT_NOUNS.has(head) ||
    lowerAt(scene, mention.from) !== 'the'
  )
    return null;
  if (cast.firstUse(head) >= mention.from) return null;
  return plainly(
    cast,
    { ...mention, to: mention.head + 1 },
    'document',
    'the paper that the sentence cites',
  );
}

/** "a draft report by the two": a paper that is cited once, under its description. */
export function describedDocument(cast: Cast, mention: Mention): Identity | null {
  const head = lowerAt(cast.scene, mention.head);
  const first = lowerAt(cast.scene, mention.from);
  if (mention.kind !== 'role' || !DOCUMENT_NOUNS.has(head) || !/^(?:a|an)$/.test(first))
    return null;
  return plainly(cast, mention, 'document', 'the paper that the sentence cites');
}
