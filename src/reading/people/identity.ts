import type { PersonType } from '../reading.ts';
import type { Weigh } from './evidence.ts';
import type { Entity, Entities } from './entities.ts';
import type { Gender } from './names/gender.ts';
import { spanOf, type Mention, type Mentions } from './mention.ts';
import type { Scene } from '../text/scene.ts';

/** Who a mention means. */
export interface Identity {
  readonly name: string;
  readonly type: PersonType;
  /** `null` for one whom the article does not name: "a spokesman for the ministry". */
  readonly entity: Entity | null;
  readonly gender: Gender;
  /** named: the mention holds the name · worked-out: another place does · uncertain: two could be meant. */
  readonly confidence: 'named' | 'worked-out' | 'uncertain';
  readonly why: string;
}

/** Somebody who has spoken further up; `identity` is `null` where nobody knows who. */
export interface Spoken {
  readonly mention: Mention;
  readonly identity: Identity | null;
}

/** What the rules that name a mention look at. */
export interface Cast {
  readonly scene: Scene;
  readonly mentions: Mentions;
  readonly entities: Entities;
  /** Mentions of people by name, in the order of the text. */
  readonly people: readonly Mention[];
  /** First word of the first mention with a head, given in lower case; infinity for none. */
  readonly firstUse: (head: string) => number;
  /** Who has spoken so far, in the order of the text. */
  readonly spoken: readonly Spoken[];
  /** Whom each he and she met so far means, by its word. */
  readonly meant: Map<number, Identity | null>;
  /** How likely each one is that a he or she may mean. */
  readonly weigh: Weigh;
}

export type NamingRule = (cast: Cast, mention: Mention) => Identity | null;

/** Whom the article names. */
export function ofEntity(
  entity: Entity,
  confidence: Identity['confidence'],
  why: string,
): Identity {
  const type: PersonType = entity.type === 'place' ? 'organisation' : entity.type;
  return { name: entity.name, type, entity, gender: entity.gender, confidence, why };
}

/** Whom or what the article only describes: the words themselves, without the capital of “The”. */
export function plainly(
  { scene }: Cast,
  mention: Mention,
  type: PersonType,
  why: string,
): Identity {
  const { text } = spanOf(scene, mention);
  return {
    name: text.replace(/^The /, 'the ').replace(/^(?:A|An|One) /, (word) => word.toLowerCase()),
    type,
    entity: null,
    gender: null,
    confidence: 'named',
    why,
  };
}
