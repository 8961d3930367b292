import { lowerAt, tagAt, textAt, type Scene } from '../text/scene.ts';
import { BODY_NOUNS } from '../languages/en/organisations.ts';
import { ROLE_NOUNS, TITLES } from '../languages/en/titles.ts';
import { ofEntity, type Cast, type Identity, type NamingRule } from './identity.ts';
import {
  author,
  describedAuthor,
  describedDocument,
  knownDocument,
  statementBy,
} from './papers.ts';
import { PLACES } from '../languages/en/places.ts';
import { spanOf, type Mention } from './mention.ts';
import { antecedentOf } from './antecedent.ts';
import { byInitials } from './initials.ts';
import { nameBefore, nameBeside, nameGiven, nameJoined } from './beside.ts';
import { roleBefore } from './roles.ts';
import { isBodyWord } from './names/body.ts';
import { lettersIn } from './names/spelled-out.ts';
import { namePartsOf } from './names/parts.ts';
import { heOrShe } from './pronouns.ts';
import { body, oneOfSeveral, unnamed } from './described.ts';

/** From surest to loosest; the first that answers wins. `null` from all: nobody can be named. */
const RULES: readonly NamingRule[] = [
  byInitials,
  bearerOfOffice,
  byName,
  nameBehindRole,
  antecedent,
  heOrShe,
  itOrThey,
  author,
  (cast, mention) => describedAuthor(cast, mention, identify),
  partOf,
  sameRole,
  sameBody,
  statementBy,
  knownDocument,
  describedDocument,
  body,
  unnamed,
  oneOfSeveral,
];

/** Who a mention means; `null` where a name would be a guess. */
export function identify(cast: Cast, mention: Mention): Identity | null {
  if (isOneOfTwo(cast, mention)) return null;
  for (const rule of RULES) {
    const identity = rule(cast, mention);
    if (identity) return identity;
  }
  return null;
}

/** "the Archbishop of York, Ann Reed,": the name beside an office that has one itself. */
function bearerOfOffice(cast: Cast, mention: Mention): Identity | null {
  const { scene, entities } = cast;
  const first = lowerAt(scene, mention.from) === 'the' ? mention.from + 1 : mention.from;
  const isOffice = mention.kind === 'name' && ROLE_NOUNS.has(lowerAt(scene, first));
  return isOffice && entities.of(mention)?.type !== 'person' ? nameBehindRole(cast, mention) : null;
}

function byName(cast: Cast, mention: Mention): Identity | null {
  const entity = cast.entities.of(mention);
  return entity && ofEntity(entity, 'named', 'named in the sentence');
}

/** "Reed and Ames said", "Iran and Russia have said": two speak, and a quote has one name. */
function isOneOfTwo(cast: Cast, one: Mention): boolean {
  const { from, to } = one;
  const { scene, mentions } = cast;
  if (one.kind !== 'name') return false;
  const comma = textAt(scene, from - 2) === ',' ? 2 : 1;
  const before = lowerAt(scene, from - 1) === 'and' ? mentions.endingAt(from - comma) : null;
  const behind = lowerAt(scene, to) === 'and' ? mentions.startingAt(to + 1) : null;
  if (behind && isOfKind(cast, behind, one) && acts(scene, behind)) return true;
  return (
    before !== null &&
    isOfKind(cast, before, one) &&
    !/^(?:VERB|ADP)$/.test(tagAt(scene, before.from - 1))
  );
}

/** A verb follows, over letters in brackets: "the Security Service (FSB) said". */
const acts = (scene: Scene, { to }: Mention): boolean =>
  /^(?:VERB|AUX|ADV)$/.test(tagAt(scene, lettersIn(scene, to) === null ? to : to + 3));

/** A person with anybody, a body or land with another. */
const isOfKind = ({ entities }: Cast, mention: Mention, one: Mention): boolean => {
  const type = entities.of(mention)?.type;
  return type === 'person' || (type !== undefined && entities.of(one)?.type !== 'person');
};

/** "the council's leader, Ann Reed, said" · "the spokesman for the coalition Col. John Reed". */
function nameBehindRole(cast: Cast, mention: Mention): Identity | null {
  const isOne = lowerAt(cast.scene, mention.from) === 'one';
  if (!/^(?:role|name)$/.test(mention.kind) && !isOne) return null;
  const named =
    nameInside(cast, mention) ??
    nameGiven(cast, mention) ??
    nameBeside(cast, mention) ??
    nameJoined(cast, mention) ??
    nameBefore(cast, mention);
  const entity = named && cast.entities.of(named);
  return entity && ofEntity(entity, 'named', 'named beside the role in the sentence');
}

/** "the spokesman for the coalition Col. John Reed", "Ambassador to France Ann Reed", but nobody in "a spokesman for Ann Reed". */
function nameInside(cast: Cast, { from, head, to }: Mention): Mention | null {
  const last = to > head + 1 ? cast.mentions.endingAt(to) : null;
  if (!last || last.from <= head || cast.entities.of(last)?.type !== 'person') return null;
  const ofRole = roleBefore(cast.scene, cast.mentions, last)?.from === from;
  return ofRole || opensWithBody(cast, last) ? last : null;
}

/** What the role is of stands before the name, with no title between: "France | Ann Reed", "the United Nations | Ann Reed", "the bench | Ann Reed". */
function opensWithBody({ scene }: Cast, mention: Mention): boolean {
  const parts = namePartsOf(scene, mention);
  if (!parts || parts.words.length < 2) return false;
  const before = lowerAt(scene, parts.from - 1);
  if (parts.from === mention.from) return false;
  const isThing = scene.tags[parts.from - 1] === 'NOUN' && !ROLE_NOUNS.has(before);
  return PLACES.has(before) || isBodyWord(before) || (isThing && !TITLES.has(before));
}

/** "Reed, who said" */
function antecedent(cast: Cast, mention: Mention): Identity | null {
  const before = antecedentOf(cast, mention);
  if (!before || cast.entities.of(before)?.type === 'place') return null;
  const identity = identify(cast, before);
  const why = `worked out from “${spanOf(cast.scene, mention).text}” behind the name`;
  return identity && { ...identity, why };
}

/** "it said", "they said": the body or group that spoke last, shortly before. */
function itOrThey(cast: Cast, mention: Mention): Identity | null {
  const word = lowerAt(cast.scene, mention.head);
  if (mention.kind !== 'pronoun' || !/^(?:its?|they|their)$/.test(word)) return null;
  const last = cast.spoken.at(-1);
  const { scene } = cast;
  if (
    !last?.identity ||
    (scene.unitOf[mention.from] ?? 0) - (scene.unitOf[last.mention.from] ?? 0) > 2
  )
    return null;
  const fits = word.startsWith('it') ? /^(?:organisation|document)$/ : /^(?:organisation|group)$/;
  if (!fits.test(last.identity.type)) return null;
  return {
    ...last.identity,
    confidence: 'worked-out',
    why: `worked out from “${word}”: the one who spoke last`,
  };
}

/** "the senator", "the 24-year-old": the only person of whom the article says so. */
function sameRole(cast: Cast, mention: Mention): Identity | null {
  if (mention.kind !== 'role' || lowerAt(cast.scene, mention.from) !== 'the') return null;
  const age = /^the (\d+-year-old)$/i.exec(spanOf(cast.scene, mention).text)?.[1];
  const word = age ?? lowerAt(cast.scene, mention.head);
  const isPlain = age !== undefined || isDefinite(cast, mention);
  const only = isPlain ? cast.entities.ofRole(word, mention.from) : null;
  if (!only) return null;
  return ofEntity(
    only,
    'worked-out',
    `worked out from “${spanOf(cast.scene, mention).text}”: the only one of that role here`,
  );
}

const isDefinite = ({ scene }: Cast, { from, to, head }: Mention): boolean =>
  lowerAt(scene, from) === 'the' && head - from <= 3 && to === head + 1 && scene.tags[to] !== 'ADP';

/** "the party", "the company": the only body of that name here, or the one that spoke last. */
function sameBody(cast: Cast, mention: Mention): Identity | null {
  const head = lowerAt(cast.scene, mention.head);
  if (mention.kind !== 'role' || !isDefinite(cast, mention) || !BODY_NOUNS.has(head)) return null;
  const only = cast.entities.called(head, mention.from);
  if (only?.type !== 'organisation') return null;
  return ofEntity(
    only,
    'worked-out',
    `worked out from “${spanOf(cast.scene, mention).text}”: the only one here`,
  );
}

/** "Part of the letter": the whole is meant. */
function partOf(cast: Cast, { from, head }: Mention): Identity | null {
  const { scene, mentions } = cast;
  const isPart = /^(?:parts?|passages?|sections?|excerpts?)$/.test(lowerAt(scene, head));
  const whole = isPart && lowerAt(scene, head + 1) === 'of' ? mentions.startingAt(head + 2) : null;
  return whole && whole.from > from ? identify(cast, whole) : null;
}
