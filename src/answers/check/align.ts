import { familyOf, slips, slipsAllowed } from '../../reading/index.ts';
import type { Part } from './pasted.ts';
import type { Token } from './tokens.ts';

/** One step of an alignment: `part` and `token` are places in the lists, `null` where the other side has nothing. */
export interface Step {
  readonly is: 'same' | 'changed' | 'added' | 'missing' | 'cut' | 'bracket';
  readonly part: number | null;
  readonly token: number | null;
}

const COST = {
  near: 0.6,
  changed: 1.4,
  added: 1,
  missing: 1,
  /** A word between two stretches of speech. */
  narration: 0.3,
  cut: 0.001,
  bracket: 0.15,
} as const;

/** A word of the article, and whether it is in somebody’s own words. */
export interface ArticleToken extends Token {
  readonly isOwn: boolean;
}

/** The cheapest way to turn some stretch of the article’s words into the pasted ones; the stretch is free, so steps before and after it are not given. */
export function align(parts: readonly Part[], tokens: readonly ArticleToken[]): Step[] {
  const rows = costsOf(parts, tokens);
  const last = rows.at(-1) ?? new Float64Array(1);
  let token = last.indexOf(Math.min(...last));
  let part = parts.length;
  const steps: Step[] = [];
  while (part > 0) {
    const step = stepAt(rows, parts, tokens, part, token);
    steps.push(step);
    if (step.part !== null) part -= 1;
    if (step.token !== null) token -= 1;
  }
  return steps.toReversed();
}

function costsOf(parts: readonly Part[], tokens: readonly ArticleToken[]): Float64Array[] {
  const rows = [new Float64Array(tokens.length + 1)];
  for (const [i, part] of parts.entries()) {
    const above = rows[i] ?? new Float64Array(0);
    const row = new Float64Array(tokens.length + 1);
    row[0] = at(above, 0) + addedCost(part);
    for (const [j, token] of tokens.entries()) row[j + 1] = cheapest(part, token, above, row, j);
    rows.push(row);
  }
  return rows;
}

function cheapest(
  part: Part,
  token: ArticleToken,
  above: Float64Array,
  row: Float64Array,
  j: number,
) {
  return Math.min(
    at(above, j) + changedCost(part, token),
    at(above, j + 1) + addedCost(part),
    at(row, j) + skipCost(part, token),
  );
}

const at = (row: Float64Array, place: number) => row[place] ?? Infinity;

/** A cut or a bracket needs no words of the article. */
const addedCost = ({ is }: Part) => (is === 'word' ? COST.added : 0);

/** What it costs to leave out a word of the article after this part. */
function skipCost({ is }: Part, { isOwn }: ArticleToken): number {
  if (is !== 'word') return COST[is];
  return isOwn ? COST.missing : COST.narration;
}

function changedCost(part: Part, token: ArticleToken): number {
  if (part.is !== 'word') return Infinity;
  if (part.key === token.key) return 0;
  return isNear(part.key, token.key) ? COST.near : COST.changed;
}

/** Spelt nearly so, or another form of the word. */
export function isNear(one: string, other: string): boolean {
  if (one.length < 3 || other.length < 3 || Math.abs(one.length - other.length) > 3) return false;
  if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return false;
  if (familyOf(one) === familyOf(other)) return true;
  const most = Math.min(slipsAllowed(one), slipsAllowed(other));
  return slips(one, other, most) <= most;
}

function stepAt(
  rows: readonly Float64Array[],
  parts: readonly Part[],
  tokens: readonly ArticleToken[],
  part: number,
  token: number,
): Step {
  const mine = parts[part - 1];
  const theirs = tokens[token - 1];
  const given: Step = { is: wordOr(mine, 'added'), part: part - 1, token: null };
  if (mine === undefined || theirs === undefined) return given;
  const [here = NONE, above = NONE] = [rows[part], rows[part - 1]];
  const is = (cost: number) => Math.abs(at(here, token) - cost) < 1e-9;
  if (is(at(above, token - 1) + changedCost(mine, theirs)))
    return { is: isSame(mine, theirs) ? 'same' : 'changed', part: part - 1, token: token - 1 };
  if (is(at(here, token - 1) + skipCost(mine, theirs)))
    return { is: wordOr(mine, 'missing'), part: null, token: token - 1 };
  return given;
}

const NONE = new Float64Array(0);

const isSame = (part: Part, { key }: Token) => part.is === 'word' && part.key === key;

/** What is done at a word; a cut and a bracket are what they are. */
const wordOr = <Is extends 'added' | 'missing'>(part: Part | undefined, is: Is) =>
  part === undefined || part.is === 'word' ? is : part.is;
