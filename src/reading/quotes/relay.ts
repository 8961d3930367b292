import { lowerAt } from '../text/scene.ts';
import { PRESS_WORDS } from '../languages/en/organisations.ts';
import type { Cast } from '../people/identity.ts';
import type { Mention } from '../people/mention.ts';
import type { Entities, Entity } from '../people/entities.ts';
import type { Scene } from '../text/scene.ts';
import type { Cue } from './cue.ts';
import type { LikelyCue } from './cues.ts';
import type { Passage } from './passage.ts';

/** Who passed the words on: "told the Post", "…, according to the Post"; `null` for nobody of the press by name. */
export function relayOf(cast: Cast, { cue }: Passage): string | null {
  if (!cue) return null;
  return pressName(cast, cue.addressee) ?? pressName(cast, cue.relay);
}

function pressName({ scene, entities }: Cast, mention: Mention | null): string | null {
  if (!mention || !isPress(scene, mention)) return null;
  const entity = entities.of(mention) ?? onlyPaper(entities, mention, scene);
  if (!entity) return null;
  return lowerAt(scene, mention.from) === 'the' ? `the ${entity.name}` : entity.name;
}

/** "told the paper": the only one that the article names. */
function onlyPaper(entities: Entities, mention: Mention, scene: Scene): Entity | null {
  if (mention.kind !== 'role' || lowerAt(scene, mention.from) !== 'the') return null;
  const papers = entities.list.filter(({ type, mentions }) => {
    const [first] = mentions;
    return type === 'organisation' && first && first.from < mention.from && isPress(scene, first);
  });
  return papers.length === 1 ? (papers[0] ?? null) : null;
}

/** "The council said …, according to the Post": the paper passed on what the council said, and its cue makes the council's as likely. */
export function withRelays(scene: Scene, cues: readonly LikelyCue[]): LikelyCue[] {
  const speaks = cues.findIndex(
    ({ kind, source, shape }) =>
      kind === 'speech' && shape !== 'according' && source !== null && !isPress(scene, source),
  );
  const isRelay = (cue: Cue, k: number): boolean =>
    cue.shape === 'according' && k > speaks && cue.source !== null && isPress(scene, cue.source);
  const relay = speaks < 0 ? undefined : cues.find(isRelay);
  if (!relay) return [...cues];
  return cues.flatMap((cue, k) => {
    if (isRelay(cue, k)) return [];
    const chance = Math.max(cue.chance, relay.chance);
    return [k === speaks ? { ...cue, chance, relay: relay.source } : cue];
  });
}

/** Whether a mention is a newspaper, a station or a news agency. */
function isPress(scene: Scene, { from, to, kind }: Mention): boolean {
  if (kind === 'pronoun') return false;
  for (let i = from; i < to; i++) if (PRESS_WORDS.has(lowerAt(scene, i))) return true;
  return false;
}
