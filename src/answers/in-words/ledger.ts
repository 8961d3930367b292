import type { LedgerAnswer, LedgerFigure, LedgerThing } from '../ledger/ledger.ts';
import { counted, inWhich } from '../narrowed.ts';
import { placeInWords, shownOf } from './facts.ts';

/** "3 things with figures in several articles about “fighters”" */
export function ledgerHeading({ total, narrowed, searched }: LedgerAnswer): string {
  const things = counted(total, 'thing');
  return `${things} with figures in several articles${narrowed === null ? '' : ` ${narrowed}`}${inWhich(null, searched)}`;
}

export function ledgerInWords(answer: LedgerAnswer): readonly string[] {
  const { items, skip, total } = answer;
  return [
    ledgerHeading(answer),
    ...items.flatMap((thing) => [thingSays(thing), ...thing.figures.map(figureLine)]),
    shownOf(skip, items.length, total),
  ];
}

/** "foreign fighters: 4 figures, oldest first; they do not all agree" */
export function thingSays({ what, figures, agree, earlier }: LedgerThing): string {
  const before = earlier === 0 ? '' : ` (${earlier} older not shown)`;
  const verdict = agree ? 'they can all be so' : 'they do not all agree';
  return `${what}: ${counted(figures.length, 'figure')}${before}, oldest first; ${verdict}`;
}

function figureLine({ number, differs }: LedgerFigure): string {
  const { words, by, source } = number;
  const facts = [
    source.day,
    words,
    by === null ? 'the article says' : `says ${by}`,
    differs ? 'differs from the one before' : null,
    placeInWords(source),
    source.link,
  ];
  return `  ${facts.filter((fact) => fact !== null).join(' · ')}`;
}
