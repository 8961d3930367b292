import type { Answer } from '../answer.ts';
import type { ShownFix } from '../shown.ts';
import { shownOf } from './facts.ts';
import { articleLine, personLine } from './lists.ts';

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

export function fixesInWords({ items, skip, total }: Of<'fixes'>): readonly string[] {
  if (total === 0) return ['Nothing was put right yet. Under each quote: ⋯ Wrong speaker?'];
  return [
    'Put right by hand, newest first:',
    ...items.map(fixLine),
    shownOf(skip, items.length, total),
  ];
}

/** "“Nobody slept” is by Per Lund (was: Ida Holm) · 2026-11-26 · taken back 2026-11-27" */
function fixLine({ says, day, undone }: ShownFix): string {
  const facts = [says, day, undone && `taken back ${undone.day}`];
  return facts.filter((fact) => fact !== null).join(' · ');
}

export function fixPersonInWords({
  person,
  aliases,
  articles,
}: Of<'fix-person'>): readonly string[] {
  return [
    personLine(person),
    aliases.length === 0 ? '' : `Also called: ${aliases.join(', ')}`,
    ...articles.map(articleLine),
  ];
}
