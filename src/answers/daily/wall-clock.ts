const DAY = 86_400_000;
const HOUR = 3_600_000;
const SECOND = 1000;
const SHOWN = /(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)/;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks on the wall of a zone show at an instant, as if it were UTC, in ms. */
export function wall(ms: number, zone: string): number {
  const [, month, day, year, hour, minute, second] = (
    SHOWN.exec(formatOf(zone).format(ms)) ?? []
  ).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}

/** Whether this is a time zone that is known here. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant, in ms, at which the clocks of a zone show `at` (`HH:MM`) on `date` (`YYYY-MM-DD`). Of an hour that comes
 * twice it is the first; where the clocks jump over the time, the moment after the jump.
 */
export function instant(date: string, at: string, zone: string): number {
  const wanted = Date.parse(`${date}T${at}:00Z`);
  const offsets = [wanted - DAY, wanted + DAY].map((near) => wall(near, zone) - near);
  const shown = offsets
    .map((offset) => wanted - offset)
    .filter((moment) => wall(moment, zone) === wanted);
  return shown.length > 0 ? Math.min(...shown) : afterJump(wanted, offsets, zone);
}

/** The first second at which the clocks show `wanted` or later. */
function afterJump(wanted: number, offsets: readonly number[], zone: string): number {
  let before = wanted - Math.max(...offsets) - 3 * HOUR;
  let after = wanted - Math.min(...offsets) + 3 * HOUR;
  while (after - before > SECOND) {
    const middle = Math.floor((before + after) / 2 / SECOND) * SECOND;
    if (wall(middle, zone) >= wanted) after = middle;
    else before = middle;
  }
  return after;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}
