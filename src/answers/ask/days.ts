export interface Days {
  readonly since: string;
  readonly until: string;
}

const DAY = 86_400_000;
const CALENDAR = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/; // 2017, 2017-01, 2017-01-24
const AGO = /^(\d{1,4})([dw])$/; // 7d, 2w

/** Local date, `YYYY-MM-DD`, of a moment. An unknown zone counts as UTC. */
export function dayIn(zone: string | null | undefined, moment: number): string {
  // Asked with every question: this is a tenth of what a formatter takes.
  if (zone === null || zone === undefined) return new Date(moment).toISOString().slice(0, 10);
  return formatOf(zone).format(moment);
}

/** The first and the last day of what was typed: "2017", "2017-01", "2017-01-24", "7d", "2w", "today", "yesterday"; `null` for anything else. */
export function daysOf(typed: string, today: string): Days | null {
  const text = typed.toLowerCase();
  if (text === 'today') return one(today);
  if (text === 'yesterday') return one(before(today, 1));
  const ago = AGO.exec(text);
  if (ago) return one(before(today, Number(ago[1]) * (ago[2] === 'w' ? 7 : 1)));
  const calendar = CALENDAR.exec(text);
  return calendar && calendarDays(calendar[1] ?? '', calendar[2], calendar[3]);
}

function calendarDays(year: string, month?: string, day?: string): Days | null {
  if (month === undefined) return { since: `${year}-01-01`, until: `${year}-12-31` };
  const m = month.padStart(2, '0');
  const length = new Date(Date.UTC(Number(year), Number(m), 0)).getUTCDate();
  if (Number(m) < 1 || Number(m) > 12) return null;
  if (day === undefined) return { since: `${year}-${m}-01`, until: `${year}-${m}-${length}` };
  const fits = Number(day) >= 1 && Number(day) <= length;
  return fits ? one(`${year}-${m}-${day.padStart(2, '0')}`) : null;
}

const one = (day: string): Days => ({ since: day, until: day });

const before = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/** Made once a zone: it takes longer than an answer. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = madeFor(zone);
  formats.set(made.resolvedOptions().timeZone, made);
  return made;
}

function madeFor(zone: string): Intl.DateTimeFormat {
  const shape = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...shape, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-CA', { ...shape, timeZone: 'UTC' });
  }
}
