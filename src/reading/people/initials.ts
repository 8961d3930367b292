import { textAt } from '../text/scene.ts';
import { ofEntity, type Cast, type Identity } from './identity.ts';
import { spanOf, type Mention } from './mention.ts';

/** "NG: We began in 1982", in an interview with Nora Gale: the only person with these initials; `null` for any other words. */
export function byInitials({ scene, entities }: Cast, mention: Mention): Identity | null {
  const { text } = spanOf(scene, mention);
  if (!/^\p{Lu}{2,3}$/u.test(text) || textAt(scene, mention.to) !== ':') return null;
  const only = entities.ofInitials(text, mention.from);
  return only && ofEntity(only, 'worked-out', `worked out from the initials “${text}”`);
}
