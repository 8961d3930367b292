import type { CheckAnswer, CheckedPlace } from '../answer.ts';
import type { Piece } from '../check/pieces.ts';
import type { ShownQuote } from '../shown.ts';
import { counted } from '../narrowed.ts';
import { placeInWords } from './facts.ts';

/** The whole of a check, most important first. */
export function checkInWords(answer: CheckAnswer): readonly string[] {
  const { says, warnings, pieces, found, nearest, elsewhere, saidBefore } = answer;
  return [
    says,
    ...warnings,
    ...differences(pieces),
    ...(found === null ? [] : placeLines(found)),
    elsewhereSays(elsewhere),
    ...(nearest.length === 0 ? [] : ['Nearest:', ...nearest.flatMap(placeLines)]),
    ...saidBeforeLines(saidBefore),
  ];
}

const DIFFERENCES: Readonly<Record<Piece['is'], (piece: Piece) => string | null>> = {
  same: () => null,
  changed: ({ theirs, yours }) => `The article has “${theirs}”, you have “${yours}”.`,
  added: ({ yours }) => `Not in the article: “${yours}”.`,
  missing: ({ theirs }) => `You leave out “${theirs}”.`,
  cut: ({ theirs }) => (theirs === '' ? null : `Left out, and marked so: “${theirs}”.`),
  bracket: ({ theirs, yours }) =>
    theirs === ''
      ? `Put in, and marked so: “${yours}”.`
      : `For “${theirs}” you have “${yours}”, and mark it so.`,
  narration: () => null,
};

/** Each difference as a sentence, in the order of the text. */
export function differences(pieces: readonly Piece[]): readonly string[] {
  return pieces.map((piece) => DIFFERENCES[piece.is](piece)).filter((says) => says !== null);
}

/** The words with who said them and where. */
function placeLines({ words, quote, source }: CheckedPlace): readonly string[] {
  const shown = quote?.kind === 'direct' ? quote.words : (quote?.words ?? words);
  const facts = [quote?.name, placeFacts(quote), placeInWords(source)];
  return [
    shown,
    `  ${facts.filter(Boolean).join(' · ')}`,
    ...(source.link === null ? [] : [`  ${source.link}`]),
  ];
}

const placeFacts = (quote: ShownQuote | null) =>
  quote === null ? 'the article’s own words' : `${quote.label} · ${quote.how}`;

/** "Also in 2 other articles."; empty for none. */
export function elsewhereSays(elsewhere: number): string {
  return elsewhere === 0 ? '' : `The same in ${counted(elsewhere, 'other article')}.`;
}

/** What was said before, each with its date; nothing where there is nothing. */
export function saidBeforeLines(quotes: readonly ShownQuote[]): readonly string[] {
  if (quotes.length === 0) return [];
  return [
    'Said before, nearly the same:',
    ...quotes.map(({ words, source }) => `${source.day}: ${words} (${placeInWords(source)})`),
  ];
}
