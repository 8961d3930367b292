export { altOf, isWorthDrawing, type Chart } from './chart.ts';
export { pngOf } from './png.ts';
export { svgOf } from './svg.ts';
