import { scaleLinear, scaleUtc } from 'd3-scale';
import { altOf, isPlaced, type Chart, type Point } from './chart.ts';

const WIDTH = 720;
const HEIGHT = 360;
const MARGIN = { top: 48, right: 56, bottom: 40, left: 72 } as const;
const TICKS = 5;
const LONGEST_LABEL = 24;

/** Draws figures by day and size as an SVG with its text alternative inside. Each is a mark of its own: nothing is drawn between them. */
export function svgOf(chart: Chart): string {
  const points = chart.points.filter(isPlaced);
  const x = scaleUtc(daysOf(points), [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear(
    [0, Math.max(...points.map(topOf), 1)],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(TICKS);
  const across = y.ticks(TICKS).map((tick) => rule(y(tick), y.tickFormat(TICKS)(tick)));
  const days = x.ticks(TICKS).map((tick) => dayLabel(x(tick), tick.toISOString().slice(0, 10)));
  const marks = points.map((point) => markOf(point, x(Date.parse(point.day)), y, points));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="DejaVu Sans, sans-serif" font-size="12">`,
    `<title>${escaped(chart.what)}</title><desc>${escaped(altOf(chart))}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${MARGIN.left}" y="24" font-size="16" fill="#1d1c1d">${escaped(short(chart.what, 70))}</text>`,
    ...across,
    ...days,
    ...marks,
    '</svg>',
  ].join('\n');
}

/** A day of air on both sides, so that no mark lies on the edge. */
function daysOf(points: readonly Point[]): [number, number] {
  const days = points.map(({ day }) => Date.parse(day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const air = Math.max(86_400_000, (last - first) / 20);
  return [first - air, last + air];
}

const topOf = ({ value, high }: Point): number => value ?? high ?? 0;

const rule = (at: number, says: string): string =>
  `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${near(at)}" y2="${near(at)}" stroke="#dddddd"/>` +
  `<text x="${MARGIN.left - 8}" y="${near(at + 4)}" text-anchor="end" fill="#616061">${escaped(says)}</text>`;

const dayLabel = (at: number, says: string): string =>
  `<text x="${near(at)}" y="${HEIGHT - MARGIN.bottom + 20}" text-anchor="middle" fill="#616061">${says}</text>`;

/** A dot for a value, a bar for a range; the article's words above. */
function markOf(
  point: Point,
  x: number,
  y: (value: number) => number,
  all: readonly Point[],
): string {
  const { value, low, high, words } = point;
  const top = y(topOf(point));
  const mark =
    value === null
      ? `<line x1="${near(x)}" x2="${near(x)}" y1="${near(y(low ?? 0))}" y2="${near(y(high ?? 0))}" stroke="#1264a3" stroke-width="6"/>`
      : `<circle cx="${near(x)}" cy="${near(top)}" r="5" fill="#1264a3"/>`;
  return `${mark}<text x="${near(x)}" y="${near(labelAt(point, y, all))}" text-anchor="middle" fill="#1d1c1d">${escaped(short(words, LONGEST_LABEL))}</text>`;
}

/** Above the mark; below it where the same day has another mark close above. */
function labelAt(point: Point, y: (value: number) => number, all: readonly Point[]): number {
  const top = y(topOf(point));
  const isCrowded = all.some(
    (other) =>
      other !== point &&
      other.day === point.day &&
      y(topOf(other)) <= top &&
      top - y(topOf(other)) < CLOSE,
  );
  const bottom = y(point.value ?? point.low ?? 0);
  return isCrowded ? bottom + 20 : top - 10;
}

const CLOSE = 30;

const near = (at: number): number => Math.round(10 * at) / 10;

const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What XML forbids is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>]/g, (sign) => SIGNS[sign] ?? '');
