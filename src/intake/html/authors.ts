import { hasWords, oneLine } from '../plain.ts';

const LONGEST_BYLINE = 400;
const LONGEST_NAME = 50;
/** "By", "Written by", "Words:" */
const OPENING =
  /^(?:(?:story|written|reported|words|report|text)\s+)?(?:by|author)\b:?\s+|^words:\s*/i;
const PARTING = /\s*(?:;|,|\||\n|\s&\s|\s+and\s+|\s+with\s+)\s*/i;
/** What follows a name in a byline: ", Associated Press", "| Postmedia", "in Washington". */
const NOT_A_NAME =
  /^the\b|https?:|www\.|[@():\d]|\b(?:staff|reporter|correspondent|editor|writer|updated|published|press|reuters|news|media|agency|desk|team|contributor|admin|digital|online|columnist|journalist|senior|chief|special|posted|last)\b/i;
/** "Jane Smith Senior Reporter" */
const ROLE =
  /\s+(?:senior|junior|chief|staff|contributing|freelance|lead|deputy|associate|political|sports?|science|writer|reporter|editor|correspondent|columnist|journalist|contributor|updated|published|posted)\b.*$/i;
const TAIL = /\s+(?:in|for|at|from|is|-|–|—)\s.*$/i;

/** Names of people from bylines as pages write them, each once, joined by "; "; `null` when none is left. */
export function authorLine(bylines: readonly string[], siteName: string | null): string | null {
  const whole = tidied(bylines).filter((byline) => fold(byline) !== fold(siteName ?? ''));
  const people = whole.flatMap(namesIn).filter(isName);
  return joined(people.filter((name) => fold(name) !== fold(siteName ?? '')));
}

/** A byline that is the site's own name names nobody; `null` then. */
export function unlessHouse(author: string | null, url: string | null): string | null {
  if (author === null || url === null || !URL.canParse(url)) return author;
  const host = new URL(url).hostname.replaceAll(/[^a-z0-9]/g, '');
  return host.includes(author.toLowerCase().replaceAll(/[^a-z0-9]/g, '')) ? null : author;
}

/** An agency or a desk, where no person signs: "Associated Press". */
export function agencyLine(bylines: readonly string[]): string | null {
  return joined(
    tidied(bylines).filter(
      (name) => hasWords(name) && name.length <= LONGEST_NAME && !/[:@]/.test(name),
    ),
  );
}

function tidied(bylines: readonly string[]): string[] {
  return bylines.map((byline) => oneLine(byline.slice(0, LONGEST_BYLINE)));
}

function joined(names: readonly string[]): string | null {
  const once = names.filter(
    (name, at) => names.findIndex((other) => fold(other) === fold(name)) === at,
  );
  return once.length === 0 ? null : once.join('; ');
}

function namesIn(byline: string): string[] {
  return byline
    .replace(OPENING, '')
    .replace(/^[^\p{L}]+/u, '')
    .split(PARTING)
    .map((name) =>
      name
        .replace(/(?<=\S)\s*\([^)]*\)?/g, '')
        .replace(TAIL, '')
        .replace(ROLE, '')
        .replace(/[.,:;\s]+$/, '')
        .trim(),
    );
}

function isName(name: string): boolean {
  return (
    hasWords(name) && name.includes(' ') && name.length <= LONGEST_NAME && !NOT_A_NAME.test(name)
  );
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\s.]+/gu, '')
    .toLowerCase();
}
