import { NAME_PARTICLES } from '../../languages/en/titles.ts';
import { lowerAt, textAt, type Run, type Scene } from '../../text/scene.ts';
import type { Mention } from '../mention.ts';
import { isCapital } from './words.ts';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** The last run of capitalised words, with the small ones that names have. */
export function properRun(scene: Scene, mention: Mention): Run {
  let from = mention.to;
  while (from > mention.from && isNameWord(scene, from - 1, mention.from)) from--;
  while (from < mention.to && !isCapital(scene, from) && !NAME_PARTICLES.has(lowerAt(scene, from)))
    from++;
  while (from < mention.to - 1 && ARTICLES.has(lowerAt(scene, from))) from++;
  return { from, to: mention.to };
}

function isNameWord(scene: Scene, i: number, floor: number): boolean {
  const lower = lowerAt(scene, i);
  if (isCapital(scene, i) || textAt(scene, i - 1) === '-') return true;
  if (lower === '-' || lower === '&') return i > floor;
  if (/^(?:of|for)$/.test(lower)) return i > floor;
  if (lower === 'the') return /^(?:of|for)$/.test(lowerAt(scene, i - 1));
  return NAME_PARTICLES.has(lower);
}
