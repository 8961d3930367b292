import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pointsOf, type LedgerThing } from '../answers/index.ts';
import { isWorthDrawing, pngOf, svgOf } from '../chart/index.ts';

/** Draws each thing that has figures of four days or more, as SVG and PNG into a folder; gives the files. */
export async function drawCharts(
  things: readonly LedgerThing[],
  folder: string,
): Promise<readonly string[]> {
  const charts = things.map(pointsOf).filter(isWorthDrawing);
  await mkdir(folder, { recursive: true });
  const files = charts.map(async (chart, i) => {
    const svg = svgOf(chart);
    const name = path.join(folder, `${i + 1}-${slugOf(chart.what)}`);
    await Promise.all([writeFile(`${name}.svg`, svg), writeFile(`${name}.png`, pngOf(svg))]);
    return [`${name}.svg`, `${name}.png`];
  });
  return (await Promise.all(files)).flat();
}

const slugOf = (what: string): string =>
  what
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'figures';
