import { spanOf } from '../people/mention.ts';
import { isQuoted, paragraphAt, stretchAt, textAt } from '../text/scene.ts';
import type { Run, Scene } from '../text/scene.ts';
import type { Extent } from '../text/doc.ts';
import type { QuoteKind } from '../reading.ts';
import type { Cue } from './cue.ts';

/** A stretch of content that somebody may have said, before anybody knows who. */
export interface Passage extends Run, Extent {
  readonly kind: QuoteKind;
  /** `null` for words in marks that no cue claims. */
  readonly cue: Cue | null;
  readonly paragraph: number;
}

/** The passage over a run of words; quoted stretches that it touches are taken in whole, within the paragraph. */
export function passageOf(scene: Scene, run: Run, cue: Cue | null): Passage {
  const first = stretchAt(scene, run.from);
  const last = stretchAt(scene, run.to - 1);
  const from = Math.min(first?.from ?? run.from, run.from);
  const to = withBracket(scene, from, Math.max(last?.to ?? run.to, run.to));
  const span = spanOf(scene, { from, to });
  const start = first?.start ?? span.start;
  const end = last?.end ?? span.end;
  return {
    from,
    to,
    start,
    end,
    kind: kindOf(scene, from, to),
    cue,
    paragraph: paragraphAt(scene, from),
  };
}

/** "the wind was 5 m/s (18 km/h": the bracket that closes it belongs to it. */
function withBracket(scene: Scene, from: number, to: number): number {
  if (textAt(scene, to) !== ')') return to;
  let open = 0;
  for (let i = from; i < to; i++)
    open += textAt(scene, i) === '(' ? 1 : textAt(scene, i) === ')' ? -1 : 0;
  return open > 0 ? to + 1 : to;
}

function kindOf(scene: Scene, from: number, to: number): QuoteKind {
  let inside = 0;
  let outside = 0;
  for (let i = from; i < to; i++) {
    if (scene.words[i]?.form.isMark !== false) continue;
    if (isQuoted(scene, i)) inside++;
    else outside++;
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
