import { isQuoted, lowerAt, textAt, type Run, type Scene } from '../text/scene.ts';
import { PRESS_WORDS } from '../languages/en/organisations.ts';
import type { Cast } from '../people/identity.ts';
import type { Mention } from '../people/mention.ts';
import type { Entities, Entity } from '../people/entities.ts';
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

/** A sentence with its cues, where a relay has been taken off it. */
interface Relayed {
  readonly unit: Run;
  readonly cues: readonly LikelyCue[];
}

/** "The council said …, according to the Post", "…, the Post reported": the paper passed on what the council said. Its cue makes the council's as likely, and what it closes with is no part of that. */
export function withRelays(scene: Scene, unit: Run, cues: readonly LikelyCue[]): Relayed {
  const speaks = cues.findIndex(
    ({ kind, source, shape }) =>
      /^(?:speech|object)$/.test(kind) &&
      shape !== 'according' &&
      source !== null &&
      !isPress(scene, source),
  );
  const isRelay = (cue: Cue, k: number): boolean =>
    k > speaks && cue.source !== null && isPress(scene, cue.source) && passesOn(scene, unit, cue);
  const relay = speaks < 0 ? undefined : cues.find(isRelay);
  if (!relay) return { unit, cues };
  const others = cues.flatMap((cue, k) => {
    if (isRelay(cue, k)) return [];
    const chance = Math.max(cue.chance, relay.chance);
    return [k === speaks ? { ...cue, chance, relay: relay.source } : cue];
  });
  return { unit: closes(unit, relay) ? withoutEnd(scene, unit, relay) : unit, cues: others };
}

/** "according to the Post"; "the Post reported" only where it closes the sentence, behind a comma. */
function passesOn(scene: Scene, unit: Run, cue: Cue): boolean {
  if (cue.shape === 'according') return true;
  const before = startOf(cue) - 1;
  const isParted = textAt(scene, before) === ',' || isQuoted(scene, before);
  return cue.shape === 'before' && cue.kind === 'speech' && isParted && closes(unit, cue);
}

const startOf = ({ from, source }: Cue): number => Math.min(from, source?.from ?? from);

/** A full stop, or a day, may follow. */
const closes = ({ to }: Run, cue: Cue): boolean => to - Math.max(cue.to, cue.source?.to ?? 0) <= 3;

function withoutEnd(scene: Scene, { from, to }: Run, relay: Cue): Run {
  const end = startOf(relay);
  const cut = textAt(scene, end - 1) === ',' && !isQuoted(scene, end - 1) ? end - 1 : end;
  return { from, to: cut > from ? cut : to };
}

/** Whether a mention is a newspaper, a station or a news agency. */
function isPress(scene: Scene, { from, to, kind }: Mention): boolean {
  if (kind === 'pronoun') return false;
  for (let i = from; i < to; i++) if (PRESS_WORDS.has(lowerAt(scene, i))) return true;
  return false;
}
