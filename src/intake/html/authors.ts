import { hasWords, oneLine } from '../plain.ts';

const LONGEST_BYLINE = 400;
const LONGEST_NAME = 50;
/** "By", "Written by", "Words:" */
const OPENING =
  /^(?:(?:story|written|reported|words|report|text)\s+)?(?:by|author)\b:?\s+|^words:\s*/i;
const PARTING = /\s*(?:;|,|\||\n|\s&\s|\s+and\s+|\s+with\s+)\s*/i;
/** What follows a name in a byline: ", Associated Press", "| Postmedia", "in Washington". */
const NOT_A_NAME =
  /https?:|www\.|@|\d|\b(?:staff|reporter|correspondent|editor|writer|updated|published|press|reuters|news|media|agency|desk|team|contributor|admin|digital|online|columnist|journalist|senior|chief|special|posted|last)\b/i;
const TAIL = /\s+(?:in|for|at|from|is|-|–|—)\s.*$/i;

/** Names of people from bylines as pages write them, each once, joined by "; "; `null` when none is left. */
export function authorLine(bylines: readonly string[], siteName: string | null): string | null {
  const names = bylines.flatMap((byline) => namesIn(oneLine(byline.slice(0, LONGEST_BYLINE))));
  const people = names.filter((name) => isName(name) && fold(name) !== fold(siteName ?? ''));
  const once = people.filter(
    (name, index) => people.findIndex((other) => fold(other) === fold(name)) === index,
  );
  return once.length === 0 ? null : once.join('; ');
}

function namesIn(byline: string): string[] {
  return byline
    .replace(OPENING, '')
    .split(PARTING)
    .map((name) =>
      name
        .replace(TAIL, '')
        .replace(/[.,:;\s]+$/, '')
        .trim(),
    );
}

function isName(name: string): boolean {
  return hasWords(name) && name.length <= LONGEST_NAME && !NOT_A_NAME.test(name);
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\s.]+/gu, '')
    .toLowerCase();
}
