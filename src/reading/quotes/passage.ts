import { spanOf } from '../people/mention.ts';
import { isQuoted, paragraphAt, stretchAt } from '../text/scene.ts';
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
  const to = Math.max(last?.to ?? run.to, run.to);
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
