import { PRESS_WORDS } from '../languages/en/organisations.ts';
import type { Cast } from '../people/identity.ts';
import { spanOf, type Mention } from '../people/mention.ts';
import type { Scene } from '../text/scene.ts';
import type { Passage } from './passage.ts';

/** Who passed the words on: "told the Post", "…, according to the Post"; `null` for nobody of the press by name. */
export function relayOf(cast: Cast, { cue }: Passage): string | null {
  if (!cue) return null;
  return pressName(cast, cue.addressee) ?? pressName(cast, cue.relay);
}

function pressName({ scene, entities }: Cast, mention: Mention | null): string | null {
  if (!mention || !isPress(scene, mention)) return null;
  const entity = entities.of(mention);
  if (!entity) return null;
  const { text } = spanOf(scene, mention);
  return /^the /i.test(text) ? `the ${entity.name}` : entity.name;
}

/** Whether a mention is a newspaper, a station or a news agency. */
export function isPress(scene: Scene, { from, to, kind }: Mention): boolean {
  if (kind === 'pronoun') return false;
  for (let i = from; i < to; i++) if (PRESS_WORDS.has(scene.words[i]?.lower ?? '')) return true;
  return false;
}
