import type { Correction, Fix } from '../../archive/archive.ts';
import type { ShownFix } from '../shown.ts';
import { dayAt } from '../show/day-at.ts';

const LONGEST = 80;

/** What was put right, in words. */
export function fixSays(fix: Fix, was: string | null): string {
  const before = was === null ? '' : ` (was: ${was})`;
  if (fix.as === 'person') return personSays(fix, was);
  if (fix.as === 'no-quote') return `${short(fix.words[0])} is no quote${before}`;
  if (fix.as === 'not-article') return `${short(fix.words[0])} is not part of the article`;
  const others = fix.words.length > 1 ? ` and ${fix.words.length - 1} more` : '';
  const who = fix.name ?? 'nobody the article makes sure of';
  return `${short(fix.words[0])}${others} is by ${who}${before}`;
}

function personSays({ from, name, article }: Extract<Fix, { as: 'person' }>, was: string | null) {
  return article === null
    ? `${was ?? from} is called ${name}`
    : `${was ?? from} is another person in one article: ${name}`;
}

/** At most 80 characters, in marks. */
function short(words = ''): string {
  const bare = words.replace(/^["“”„«]|["“”»]$/g, '');
  return `“${bare.length > LONGEST ? `${bare.slice(0, LONGEST).trimEnd()}…` : bare}”`;
}

export function showFix({ id, by, at, fix, was, undone }: Correction): ShownFix {
  return {
    id,
    says: fixSays(fix, was),
    by,
    day: dayAt(at),
    undone: undone && { by: undone.by, day: dayAt(undone.at) },
  };
}
