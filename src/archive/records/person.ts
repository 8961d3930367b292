import { z } from 'zod';
import type { PersonLine } from '../archive.ts';
import type { Person } from '../../reading/index.ts';
import { folded } from '../../reading/index.ts';

const Counted = z.array(z.tuple([z.string(), z.int().min(1)]));

const PersonRecord = z.object({
  v: z.literal(1),
  name: z.string(),
  type: z.enum(['person', 'organisation', 'document', 'group', 'unnamed']),
  quotes: z.int().min(0),
  articles: z.int().min(0),
  /** Each with the number of articles that have it. */
  aliases: Counted,
  roles: Counted,
});

/** A person as they are kept, over all current articles. */
export type PersonRecord = z.output<typeof PersonRecord>;

type Counted = z.output<typeof Counted>;

/** More forms of a name, or roles, than anybody is looked for by. */
export const MOST_FORMS = 40;

/** `null` when there is none or it is damaged. */
export function readPerson(record: string | null): PersonRecord | null {
  if (record === null) return null;
  try {
    return PersonRecord.parse(JSON.parse(record));
  } catch {
    return null;
  }
}

/** Adds what an article says of a person; `before` is `null` for somebody new. */
export function withArticle(before: PersonRecord | null, person: Person): PersonRecord {
  const { quotes, articles, aliases, roles, ...who } = before ?? newcomer(person);
  return {
    ...who,
    quotes: quotes + person.quotes,
    articles: articles + 1,
    aliases: person.aliases.slice(0, MOST_FORMS).reduce(added, aliases),
    roles: person.roles.slice(0, MOST_FORMS).reduce(added, roles),
  };
}

const newcomer = ({ name, type }: Person): PersonRecord => ({
  v: 1,
  name,
  type,
  quotes: 0,
  articles: 0,
  aliases: [],
  roles: [],
});

/** Takes away what a replaced article said of them; `null` when nothing is left. */
export function withoutArticle(before: PersonRecord, person: Person): PersonRecord | null {
  if (before.articles <= 1) return null;
  return {
    ...before,
    quotes: Math.max(0, before.quotes - person.quotes),
    articles: before.articles - 1,
    aliases: person.aliases.slice(0, MOST_FORMS).reduce(taken, before.aliases),
    roles: person.roles.slice(0, MOST_FORMS).reduce(taken, before.roles),
  };
}

/** A person as they are shown. */
export function lineOf(id: string, record: PersonRecord): PersonLine {
  const { name, type, quotes, articles } = record;
  const [aliases, roles] = [formsOf(record.aliases), formsOf(record.roles)];
  return { id, name, type, aliases, roles, quotes, articles };
}

const formsOf = (counted: Counted) => counted.map(([form]) => form);

/** A form in another case or with other marks is the same form. */
function added(counted: Counted, form: string): Counted {
  const at = counted.findIndex(([known]) => folded(known) === folded(form));
  if (at < 0) return counted.length < MOST_FORMS ? [...counted, [form, 1]] : counted;
  return counted.map(([known, times], i) => [known, i === at ? times + 1 : times]);
}

function taken(counted: Counted, form: string): Counted {
  const at = counted.findIndex(([known]) => folded(known) === folded(form));
  return counted
    .map(([known, times], i): [string, number] => [known, i === at ? times - 1 : times])
    .filter(([, times]) => times > 0);
}
