import type { Quote } from '../../../src/reading/index.ts';
import type { Attribution, Extent, Marked } from '../marked.ts';
import { kindOf, pageOf, piecesOf, type Page, type Piece } from './page.ts';

/** Reads a sample as the person did who marked it up. */
export function answersOf(sample: Marked): Quote[] {
  const page = pageOf(sample.text);
  return sample.attributions.flatMap((one) =>
    piecesOf(page, one.content, []).map((piece) => answer(page, one, piece)),
  );
}

function answer(page: Page, one: Attribution, piece: Piece): Quote {
  const words = piece.flatMap((word) => page.words[word] ?? []);
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end));
  const mention = one.antecedent[0] ?? one.source[0];
  return {
    ...spanIn(page.text, { start, end }),
    kind: kindOf(page, piece),
    speaker: mention ? spanIn(page.text, mention) : null,
    name: one.named ? (one.voice.forms[0] ?? null) : null,
    relay: null,
    cue: null,
    confidence: 'named',
    why: '',
  };
}

/** The span with its text. */
export function spanIn(text: string, { start, end }: Extent) {
  return { start, end, text: text.slice(start, end) };
}
