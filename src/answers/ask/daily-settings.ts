import type { DailyOrder } from '../../archive/archive.ts';
import type { Misuse } from '../answer.ts';
import { misuse } from './misuse.ts';
import { siteOf } from './sites.ts';
import { timeOf } from './time-of-day.ts';
import { zoneOf } from './zones.ts';

/** What can be chosen of a channel's daily post. */
export type DailySettings = Pick<
  DailyOrder,
  'at' | 'alsoAt' | 'zone' | 'weekdays' | 'only' | 'from' | 'least'
>;

/** No channel has more posts a day, from more sites, or waits for more articles. */
export const MOST = { times: 6, sites: 20, least: 50 } as const;

const example = '/onrecord daily 08:30 Europe/London';
const ONLY = ['quotes', 'numbers'] as const;
/** "quotes only", "08:30 and 17:00" */
const FILLING = new Set(['only', 'and']);

interface Parts {
  readonly times: readonly string[];
  readonly words: readonly string[];
  readonly keyed: readonly { readonly key: string; readonly value: string }[];
}

/** `08:30 17:00 Europe/London weekdays quotes from:example.org,other.org min:3`: times first, the rest in any order; without a zone the asker's own is taken, if it is known. */
export function askSettings(typed: string, zone: string | null): DailySettings | Misuse {
  const { times, words, keyed } = partsOf(typed);
  const [at, ...alsoAt] = orderedTimes(times);
  const wrong = wrongTime(times);
  if (wrong !== null || at === undefined) return wrong ?? noTime(words[0] ?? '');
  const keys = keysOf(keyed);
  if ('kind' in keys) return keys;
  const isWord = (word: string) => words.some((each) => each.toLowerCase() === word);
  const only = ONLY.filter(isWord);
  const place = words.filter((word) => !isSetting(word)).join(' ');
  const found = zoned(place, zone, [at, ...alsoAt].join(' '));
  if (typeof found !== 'string') return found;
  return {
    at,
    zone: found,
    weekdays: isWord('weekdays'),
    ...(alsoAt.length > 0 && { alsoAt }),
    ...(only.length === 1 && { only: only[0] }),
    ...keys,
  };
}

/** `null` when all are times of day, and not too many. */
function wrongTime(times: readonly string[]): Misuse | null {
  const wrong = times.find((each) => timeOf(each) === null);
  if (wrong !== undefined) return noTime(wrong);
  return orderedTimes(times).length > MOST.times ? misuse(`${TOO_MANY_TIMES}.`, example) : null;
}

export const TOO_MANY_TIMES = `A channel has at most ${MOST.times} posts a day`;

/** Earliest first, each once, as `HH:MM`. */
export const orderedTimes = (times: readonly string[]): string[] =>
  [...new Set(times.flatMap((each) => timeOf(each) ?? []))].toSorted();

const isSetting = (word: string) => {
  const lower = word.toLowerCase();
  return lower === 'weekdays' || ONLY.some((each) => each === lower) || FILLING.has(lower);
};

function partsOf(typed: string): Parts {
  const all = typed
    .replace(/\s*,\s*/g, ',')
    .replace(/\b(from|min):\s+/gi, '$1:')
    .split(/\s+/);
  const keyed = all.flatMap((word) => {
    const [, key, value] = /^(from|min):(.*)$/i.exec(word) ?? [];
    return key === undefined ? [] : [{ key: key.toLowerCase(), value: value ?? '' }];
  });
  const plain = all
    .filter((word) => !/^(?:from|min):/i.test(word))
    .flatMap((word) => word.split(','));
  return {
    times: plain.filter((word) => /^\d/.test(word)),
    words: plain.filter((word) => word !== '' && !/^\d/.test(word)),
    keyed,
  };
}

function keysOf(keyed: Parts['keyed']): Pick<DailySettings, 'from' | 'least'> | Misuse {
  const named = keyed.filter(({ key }) => key === 'from').flatMap(({ value }) => value.split(','));
  const from = sitesOf(named);
  if ('kind' in from) return from;
  const typed = keyed.find(({ key }) => key === 'min')?.value;
  const least = typed === undefined ? 1 : leastOf(typed);
  if (least === null)
    return misuse(`I can’t read “min:${typed?.slice(0, 40)}”: ${LEAST_SAYS}.`, `${example} min:3`);
  return { ...(from.sites.length > 0 && { from: from.sites }), ...(least > 1 && { least }) };
}

export const LEAST_SAYS = `give a number of articles from 1 to ${MOST.least}`;

/** How many articles must be new; `null` when it is no such number. */
export function leastOf(typed: string): number | null {
  const least = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return least >= 1 && least <= MOST.least ? least : null;
}

/** The sites of a list, each once; says which one is none. */
export function sitesOf(named: readonly string[]): { readonly sites: readonly string[] } | Misuse {
  const given = named.map((each) => each.trim()).filter((each) => each !== '');
  const wrong = given.find((each) => siteOf(each) === null);
  if (wrong !== undefined)
    return misuse(`I can’t read “${wrong.slice(0, 40)}” as a site.`, `${example} from:example.org`);
  const sites = [...new Set(given.flatMap((each) => siteOf(each) ?? []))];
  if (sites.length <= MOST.sites) return { sites };
  return misuse(`Name at most ${MOST.sites} sites.`, `${example} from:example.org`);
}

function zoned(typed: string, own: string | null, times: string): string | Misuse {
  if (typed === '' && own !== null) return own;
  if (typed === '')
    return misuse('Say in which time zone.', example, `/onrecord daily ${times} Europe/London`);
  const found = zoneOf(typed);
  if ('zone' in found) return found.zone;
  const instead = found.near === null ? null : `/onrecord daily ${times} ${found.near}`;
  return misuse(`I don’t know the time zone “${typed.slice(0, 60)}”.`, example, instead);
}

const noTime = (word: string): Misuse =>
  misuse(`I can’t read “${word.slice(0, 40)}” as a time of day, such as 08:30.`, example);
