import robotsParser from 'robots-parser';
import { askAddress, type FetchTools } from './ask-address.ts';
import { textOf } from './fetch-page.ts';

/** What sites ask of programs that come by themselves; a link that a person hands in is not asked about. */
export interface Robots {
  readonly mayVisit: (address: string) => Promise<boolean>;
}

const NAME = 'onrecord';
const FRESH_MS = 3_600_000;
const MOST_SITES = 500;

interface Known {
  readonly at: number;
  readonly rules: { isAllowed(url: string, agent?: string): boolean | undefined };
}

/** Asks each site's robots.txt once an hour. A site without one, or that does not answer, forbids nothing. */
export function openRobots(tools: FetchTools, now: () => number): Robots {
  const known = new Map<string, Known>();
  return {
    mayVisit: async (address) => {
      if (!URL.canParse(address)) return true;
      const { origin } = new URL(address);
      const before = known.get(origin);
      const fresh = before !== undefined && now() - before.at < FRESH_MS;
      const { rules } = fresh ? before : await asked(origin, tools, now());
      if (!fresh) remember(known, origin, { at: now(), rules });
      return rules.isAllowed(address, NAME) !== false;
    },
  };
}

function remember(known: Map<string, Known>, origin: string, found: Known): void {
  if (known.size >= MOST_SITES) known.clear();
  known.set(origin, found);
}

async function asked(origin: string, tools: FetchTools, at: number): Promise<Known> {
  const url = `${origin}/robots.txt`;
  const text = await askAddress(url, tools, { accept: 'text/plain' }, async (answer) =>
    answer.statusCode === 200 ? await textOf(answer) : '',
  ).catch(() => '');
  return { at, rules: rulesIn(url, text) };
}

/** The package's types say that it exports an object; it exports the function. */
function rulesIn(url: string, text: string): Known['rules'] {
  const parse: unknown = robotsParser;
  if (typeof parse !== 'function') throw new TypeError('robots-parser has changed its export');
  return parse(url, text);
}
