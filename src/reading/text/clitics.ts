import { CLITICS } from '../languages/en/tokens.ts';
import { isApostrophe } from './characters.ts';

/** Tells the parts of a word: "isn't" is "is" and "n't", "cannot" is "can" and "not". */
export function withoutClitics(
  text: string,
  from: number,
  to: number,
  tell: (from: number, to: number) => void,
): void {
  const cut = cutOf(text, from, to);
  if (cut === null) {
    tell(from, to);
    return;
  }
  withoutClitics(text, from, cut, tell);
  tell(cut, to);
}

function cutOf(text: string, from: number, to: number): number | null {
  if (to - from === 6 && isCannot(text, from, to)) return from + 3;
  for (let at = Math.max(from + 1, to - 3); at < to - 1; at++)
    if (isApostrophe(text, at)) return cutAt(text, from, at, to);
  return null;
}

function cutAt(text: string, from: number, at: number, to: number): number | null {
  const ending = text.slice(at, to).toLowerCase().replace('’', "'");
  const cut = ending === "'t" && 'nN'.includes(text.charAt(at - 1)) ? at - 1 : at;
  const clitic = cut < at ? "n't" : ending;
  return cut > from && CLITICS.some((known) => known === clitic) ? cut : null;
}

const isCannot = (text: string, from: number, to: number): boolean =>
  'cC'.includes(text.charAt(from)) && text.slice(from, to).toLowerCase() === 'cannot';
