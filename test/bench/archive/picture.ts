/** One line of a picture. */
interface Curve {
  readonly name: string;
  /** One value for each place on the x axis. */
  readonly values: readonly number[];
}

interface Given {
  readonly title: string;
  /** What stands under the x axis. */
  readonly places: readonly string[];
  /** What the y axis counts; it is logarithmic. */
  readonly unit: string;
  readonly curves: readonly Curve[];
}

const [WIDTH, HEIGHT] = [640, 360];
const [LEFT, RIGHT, TOP, BOTTOM] = [60, 180, 40, 40];
const COLOURS = ['#222222', '#0b6e4f', '#c1440e', '#2f4b9c', '#8e24aa', '#b38600', '#5f7d8c'];

/** Curves over some places, as an SVG picture. */
export function picture({ title, places, unit, curves }: Given): string {
  const all = curves.flatMap(({ values }) => values).filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...all)));
  const high = Math.ceil(Math.log10(Math.max(...all)));
  const x = (i: number) => LEFT + (i * (WIDTH - LEFT - RIGHT)) / Math.max(1, places.length - 1);
  const y = (value: number) =>
    TOP +
    ((high - Math.log10(Math.max(value, 1e-9))) * (HEIGHT - TOP - BOTTOM)) / (high - low || 1);
  const lines = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).map(
    (value) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}" stroke="#dddddd"/>` +
      `<text x="${LEFT - 6}" y="${y(value) + 4}" text-anchor="end">${value.toPrecision(1)} ${unit}</text>`,
  );
  const labels = places.flatMap((place, i) =>
    place === '' ? [] : `<text x="${x(i)}" y="${HEIGHT - 16}" text-anchor="middle">${place}</text>`,
  );
  const drawn = curves.map(({ name, values }, i) => {
    const colour = COLOURS[i % COLOURS.length] ?? '#000000';
    const points = values.map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`);
    const legend = TOP + 16 * i;
    return (
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.join(' ')}"/>` +
      `<text x="${WIDTH - RIGHT + 12}" y="${legend}" fill="${colour}">${name}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${LEFT}" y="20" font-size="14">${title}</text>`,
    ...lines,
    ...labels,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}
