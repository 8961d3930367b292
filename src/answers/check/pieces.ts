import type { ArticleToken, Step } from './align.ts';
import type { Part } from './pasted.ts';

/** A stretch of the comparison, in order: the article’s words and the pasted ones. */
export interface Piece {
  /** `narration`: the article’s own words between two stretches of speech, which the pasted quote runs together. */
  readonly is: 'same' | 'changed' | 'added' | 'missing' | 'cut' | 'bracket' | 'narration';
  readonly theirs: string;
  readonly yours: string;
}

interface Sides {
  readonly text: string;
  readonly tokens: readonly ArticleToken[];
  readonly pasted: string;
  readonly parts: readonly Part[];
}

/** Steps put together to pieces: neighbours that differ are one change. */
export function piecesOf(steps: readonly Step[], sides: Sides): Piece[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    if (group !== undefined && kindOf(group[0]) === kindOf(step)) group.push(step);
    else groups.push([step]);
  }
  return groups.map((group) => pieceOf(group, sides));
}

function kindOf(step: Step | undefined): string {
  if (step === undefined) return '';
  return step.is === 'same' || step.is === 'cut' || step.is === 'bracket' ? step.is : 'other';
}

function pieceOf(group: readonly Step[], sides: Sides): Piece {
  const tokens = group.flatMap(({ token }) => sides.tokens[token ?? -1] ?? []);
  const parts = group.flatMap(({ part }) => sides.parts[part ?? -1] ?? []);
  const theirs = slice(sides.text, tokens);
  const yours = slice(sides.pasted, parts);
  return { is: isWhat(group, tokens, yours), theirs, yours };
}

function isWhat(
  [first]: readonly Step[],
  tokens: readonly ArticleToken[],
  yours: string,
): Piece['is'] {
  const kind = first?.is ?? 'same';
  if (kind === 'same' || kind === 'cut' || kind === 'bracket') return kind;
  if (tokens.length === 0) return 'added';
  if (yours !== '') return 'changed';
  return tokens.every(({ isOwn }) => !isOwn) ? 'narration' : 'missing';
}

const slice = (text: string, list: readonly { start: number; end: number }[]) =>
  text.slice(list[0]?.start ?? 0, list.at(-1)?.end ?? 0);
