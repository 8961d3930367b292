import type { KeptArticle, PersonLine } from '../../archive/archive.ts';
import type { Person } from '../../reading/index.ts';
import { folded } from '../../reading/index.ts';
import { slips, slipsAllowed } from '../../reading/index.ts';

/** Everybody in the articles, each once, most quoted first. */
export function peopleIn(articles: readonly KeptArticle[]): PersonLine[] {
  const lines = new Map<string, PersonLine>();
  for (const person of articles.flatMap(({ reading }) => reading.people)) {
    const id = folded(person.name);
    const known = lines.get(id);
    lines.set(id, known === undefined ? { ...person, id, articles: 1 } : merged(known, person));
  }
  return [...lines.values()].toSorted((a, b) => b.quotes - a.quotes || (a.id < b.id ? -1 : 1));
}

function merged(known: PersonLine, more: Person): PersonLine {
  return {
    ...known,
    aliases: [...new Set([...known.aliases, ...more.aliases])],
    roles: [...new Set([...known.roles, ...more.roles])],
    quotes: known.quotes + more.quotes,
    articles: known.articles + 1,
  };
}

/** Whether a name, an alias or a role of theirs begins so, or does from a later word on. */
export function isCalled({ name, aliases, roles }: PersonLine, wanted: string): boolean {
  return [name, ...aliases, ...roles].some((each) => ` ${folded(each)}`.includes(` ${wanted}`));
}

/** Whether their name, one word of it, or all from a later word on is spelt nearly so. */
export function isSpeltNearly({ name }: PersonLine, wanted: string): boolean {
  const whole = folded(name);
  if (wanted === '' || whole === wanted) return false;
  const words = whole.split(' ');
  const later = words.map((_, from) => words.slice(from).join(' '));
  return [...words, ...later].some((each) => each.length > 2 && isNear(each, wanted));
}

function isNear(there: string, wanted: string): boolean {
  const most = Math.min(slipsAllowed(there), slipsAllowed(wanted));
  return there !== wanted && slips(there, wanted, most) <= most;
}
