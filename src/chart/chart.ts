/** One figure of a thing on its day. */
export interface Point {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** In the article's words, hedge with it: "about 40". */
  readonly words: string;
  readonly by: string | null;
  /** `null` for a range, which has `low` and `high`. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Figures of one thing, oldest first. */
export interface Chart {
  readonly what: string;
  readonly points: readonly Point[];
}

/** Fewer dated figures make no chart. */
const FEWEST = 4;

/** Whether there are figures of so many days that a chart tells more than the list. */
export const isWorthDrawing = ({ points }: Chart): boolean =>
  new Set(points.filter(isPlaced).map(({ day }) => day)).size >= FEWEST;

/** Whether a figure has a place in a chart: a value, or both ends. */
export const isPlaced = ({ value, low, high }: Point): boolean =>
  value !== null || (low !== null && high !== null);

/** What the chart shows, for whoever does not see it. */
export function altOf({ what, points }: Chart): string {
  const each = points.map(
    ({ day, words, by }) => `${day} ${words} (${by === null ? 'the article says' : `says ${by}`})`,
  );
  return `Chart of ${what}, as articles have it: ${each.join('; ')}.`;
}
