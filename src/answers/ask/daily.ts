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
  /** Turned off without being forgotten: from a button. */
  | { readonly wish: 'stop' }
  | { readonly wish: 'resume' }
  | { readonly wish: 'pause'; readonly days: number }
  | {
      readonly wish: 'set';
      readonly at: string;
      readonly zone: string;
      readonly weekdays: boolean;
    };

const example = '/onrecord daily 08:30 Europe/London';
const ALONE = ['off', 'now', 'resume'] as const;
const WORDS = [...ALONE, 'pause'];
const WEEK = 7;
const LONGEST_PAUSE = 366;
const TIME = /^(\d{1,2})[:.](\d{2})$/;

/** `` · `08:30 Europe/London weekdays` · `pause 3d` · `resume` · `off` · `now`; without a zone the asker's own is taken, if it is known. */
export function askDaily(typed: string, zone: string | null): DailyWish | Misuse {
  const [first, ...rest] = unescaped(typed.slice(0, 200)).trim().split(/\s+/);
  const word = (first ?? '').toLowerCase();
  if (word === '') return { wish: 'settings' };
  if (word === 'pause') return pause(rest);
  const alone = ALONE.find((each) => each === word);
  if (alone !== undefined) return rest.length === 0 ? { wish: alone } : extra(rest);
  const time = timeOf(word);
  return time === null ? noTime(word) : timed(time, rest, zone);
}

function timed(at: string, rest: readonly string[], zone: string | null): DailyWish | Misuse {
  const weekdays = rest.at(-1)?.toLowerCase() === 'weekdays';
  const words = weekdays ? rest.slice(0, -1) : rest;
  return words.length === 0 && zone !== null
    ? { wish: 'set', at, zone, weekdays }
    : zoned(at, words, weekdays);
}

/** "3d", "2w"; a week when nothing is said. */
function pause([typed, ...rest]: readonly string[]): DailyWish | Misuse {
  if (typed === undefined) return { wish: 'pause', days: WEEK };
  const [, count, unit] = /^(\d{1,3})([dw])$/i.exec(typed) ?? [];
  const days = Number(count) * (unit?.toLowerCase() === 'w' ? WEEK : 1);
  if (count === undefined || days < 1 || days > LONGEST_PAUSE)
    return misuse(
      `I can’t read “${typed.slice(0, 40)}” as a time to pause, such as 3d or 2w.`,
      '/onrecord daily pause 3d',
    );
  return rest.length === 0 ? { wish: 'pause', days } : extra(rest);
}

function zoned(at: string, words: readonly string[], weekdays: boolean): DailyWish | Misuse {
  const typed = words.join(' ');
  if (typed === '')
    return misuse('Say in which time zone.', example, `/onrecord daily ${at} Europe/London`);
  const found = zoneOf(typed);
  if ('zone' in found) return { wish: 'set', at, zone: found.zone, weekdays };
  const instead = found.near === null ? null : `/onrecord daily ${at} ${found.near}`;
  return misuse(`I don’t know the time zone “${typed}”.`, example, instead);
}

function timeOf(word: string): string | null {
  const [, hour, minute] = TIME.exec(word) ?? [];
  const fits = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return fits ? `${hour.padStart(2, '0')}:${minute}` : null;
}

function noTime(word: string): Misuse {
  const near = nearest(word, WORDS);
  return misuse(
    `I can’t read “${word.slice(0, 40)}” as a time of day, such as 08:30.`,
    example,
    near && `/onrecord daily ${near}`,
  );
}

const extra = (words: readonly string[]) =>
  misuse(`I don’t know what “${words.join(' ').slice(0, 40)}” means here.`, example);
