const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** "2017-01-25", "2017-01-25T09:30:00-05:00", "2017-01-25 09:30" */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
/** "January 25, 2017", "Jan. 25 2017" */
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
/** "25 January 2017", "Wed, 25 Jan 2017 09:30:00 GMT" */
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](\\d{4})\\b`,
  'i',
);
/** "2017/01/25", "20170125" */
const YEAR_FIRST = /^(\d{4})([/.]?)(\d{2})\2(\d{2})(?!\d)/;

const LONGEST = 200;

/** A date as ISO 8601, in the zone that it was written in; `null` for what is no date or could be two. */
export function isoDate(written: string): string | null {
  const text = written.trim().slice(0, LONGEST);
  return isoAsIs(text) ?? wordedDate(text) ?? yearFirst(text);
}

function isoAsIs(text: string): string | null {
  const [, year, month, day, time, zone] = ISO.exec(text) ?? [];
  const date = calendarDay(year, month, day);
  if (date === null || time === undefined) return date;
  return `${date}T${time}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function wordedDate(text: string): string | null {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return calendarDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? calendarDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) : null;
}

function yearFirst(text: string): string | null {
  const match = YEAR_FIRST.exec(text);
  return match ? calendarDay(match[1], match[3], match[4]) : null;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.findIndex((month) => name?.toLowerCase().startsWith(month)) + 1);
}

/** `null` for the 31st of June and for years that no article is of. */
function calendarDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  const time = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(date)) return null;
  return Number(year) >= 1700 && Number(year) < 2200 ? date : null;
}
