import { ISSUING_FORMS } from '../languages/en/speech-verbs.ts';
import { DOCUMENT_NOUNS } from '../languages/en/organisations.ts';
import { lowerAt, tagAt } from '../text/scene.ts';
import type { Entity } from './entities.ts';
import { ofEntity, plainly, type Cast, type Identity } from './identity.ts';
import type { Mention } from './mention.ts';

/** "a report by the council", "the council's report", "Reed issued a statement": the words are the author's. */
export function author(cast: Cast, mention: Mention): Identity | null {
  if (!DOCUMENT_NOUNS.has(lowerAt(cast.scene, mention.head))) return null;
  const entity = writer(cast, mention) ?? owner(cast, mention) ?? issuer(cast, mention);
  return entity && ofEntity(entity, 'named', 'the author of the paper that is cited');
}

function writer({ scene, mentions, entities }: Cast, { head }: Mention): Entity | null {
  const by = /^(?:by|from)$/.test(lowerAt(scene, head + 1)) ? mentions.startingAt(head + 2) : null;
  return by && entities.of(by);
}

function owner({ scene, entities }: Cast, { from, head }: Mention): Entity | null {
  for (let i = from + 1; i < head; i++)
    if (/^(?:'s|’s)$/.test(lowerAt(scene, i))) return entities.called(lowerAt(scene, i - 1), from);
  return null;
}

function issuer(cast: Cast, { from }: Mention): Entity | null {
  const { scene, mentions, entities } = cast;
  if (tagAt(scene, from - 1) !== 'VERB' || !ISSUING_FORMS.has(lowerAt(scene, from - 1)))
    return null;
  const subject = mentions.endingAt(from - 1);
  return subject && entities.of(subject);
}

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
