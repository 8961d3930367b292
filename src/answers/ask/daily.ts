import type { Misuse } from '../answer.ts';
import { askSettings, type DailySettings } from './daily-settings.ts';
import { misuse } from './misuse.ts';
import { nearest } from './nearest.ts';
import { unescaped } from './tokens.ts';

/** What was asked of the daily post. */
export type DailyWish =
  | { readonly wish: 'settings' }
  | { readonly wish: 'off' }
  | { readonly wish: 'now' }
  /** What would be posted now, shown to the asker; as it would be with other settings, if they are given. */
  | { readonly wish: 'preview'; readonly as?: DailySettings | undefined }
  /** Turned off without being forgotten: from a button. */
  | { readonly wish: 'stop' }
  | { readonly wish: 'resume' }
  | { readonly wish: 'pause'; readonly days: number }
  | ({ readonly wish: 'set' } & DailySettings);

const example = '/onrecord daily 08:30 Europe/London';
const ALONE = ['off', 'now', 'resume', 'preview'] as const;
const WORDS = [...ALONE, 'pause'];
const WEEK = 7;
const LONGEST_PAUSE = 366;
const LONGEST = 1000;

/** `` · `08:30 Europe/London weekdays` · `pause 3d` · `resume` · `off` · `now` · `preview`; without a zone the asker's own is taken, if it is known. */
export function askDaily(typed: string, zone: string | null): DailyWish | Misuse {
  const text = unescaped(typed.slice(0, LONGEST)).trim();
  const [first, ...rest] = text.split(/\s+/);
  const word = (first ?? '').toLowerCase();
  if (word === '') return { wish: 'settings' };
  if (word === 'pause') return pause(rest);
  const alone = ALONE.find((each) => each === word);
  if (alone !== undefined) return rest.length === 0 ? { wish: alone } : extra(rest);
  if (!/^\d/.test(word)) return noTime(word);
  const settings = askSettings(text, zone);
  return 'kind' in settings ? settings : { wish: 'set', ...settings };
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
