import { spanOf, type Mention } from './mention.ts';
import { ofEntity, type Cast, type Identity } from './identity.ts';
import { textAt } from '../text/scene.ts';

/** "NG: We began in 1982", in an interview with Nora Gale: the only person with these initials; `null` for any other words. */
export function byInitials({ scene, entities }: Cast, mention: Mention): Identity | null {
  const { text } = spanOf(scene, mention);
  if (!/^\p{Lu}{2,3}$/u.test(text) || textAt(scene, mention.to) !== ':') return null;
  const bearers = entities.list.filter(
    ({ name, type, mentions }) =>
      type === 'person' && initialsOf(name) === text && (mentions[0]?.from ?? 0) < mention.from,
  );
  const [only] = bearers;
  return only && bearers.length === 1
    ? ofEntity(only, 'worked-out', `worked out from the initials “${text}”`)
    : null;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 1))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');
