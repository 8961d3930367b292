import { pointsOf } from '../../answers/index.ts';
import type { Draw } from '../../slack/index.ts';

/** Draws what has figures of four days or more. The library is loaded when the first chart is wanted. */
export const draw: Draw = async ({ items }) => {
  const { altOf, isWorthDrawing, pngOf, svgOf } = await import('../../chart/index.ts');
  return items
    .map(pointsOf)
    .filter(isWorthDrawing)
    .map((chart) => ({ title: chart.what, alt: altOf(chart), png: pngOf(svgOf(chart)) }));
};
