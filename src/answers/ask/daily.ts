import type { Misuse } from '../answer.ts';
import { misuse } from './misuse.ts';
import { nearest } from './nearest.ts';
import { unescaped } from './tokens.ts';
import { zoneOf } from './zones.ts';

/** What was asked of the daily post. */
export type DailyWish =
  | { readonly wish: 'settings' }
  | { readonly wish: 'off' }
  | { readonly wish: 'now' }
  | { readonly wish: 'set'; readonly at: string; readonly zone: string };

const example = '/onrecord daily 08:30 Europe/London';
const TIME = /^(\d{1,2})[:.](\d{2})$/;

/** `` · `08:30 Europe/London` · `off` · `now`; without a zone the asker's own is taken, if it is known. */
export function askDaily(typed: string, zone: string | null): DailyWish | Misuse {
  const [first, ...rest] = unescaped(typed.slice(0, 200)).trim().split(/\s+/);
  const word = (first ?? '').toLowerCase();
  if (word === '') return { wish: 'settings' };
  if (word === 'off' || word === 'now') return rest.length === 0 ? { wish: word } : extra(rest);
  const time = timeOf(word);
  if (time === null) return noTime(word);
  return rest.length === 0 && zone !== null ? { wish: 'set', at: time, zone } : zoned(time, rest);
}

function zoned(at: string, words: readonly string[]): DailyWish | Misuse {
  const typed = words.join(' ');
  if (typed === '')
    return misuse('Say in which time zone.', example, `/onrecord daily ${at} Europe/London`);
  const found = zoneOf(typed);
  if ('zone' in found) return { wish: 'set', at, zone: found.zone };
  const instead = found.near === null ? null : `/onrecord daily ${at} ${found.near}`;
  return misuse(`I don’t know the time zone “${typed}”.`, example, instead);
}

function timeOf(word: string): string | null {
  const [, hour, minute] = TIME.exec(word) ?? [];
  const fits = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return fits ? `${hour.padStart(2, '0')}:${minute}` : null;
}

function noTime(word: string): Misuse {
  const near = nearest(word, ['off', 'now']);
  return misuse(
    `I can’t read “${word.slice(0, 40)}” as a time of day, such as 08:30.`,
    example,
    near && `/onrecord daily ${near}`,
  );
}

const extra = (words: readonly string[]) =>
  misuse(`I don’t know what “${words.join(' ').slice(0, 40)}” means here.`, example);
