import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

/** The same picture as a PNG, twice the size for sharp screens; with a font of the package, so that it looks alike everywhere. */
export function pngOf(svg: string): Uint8Array {
  const options = { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' };
  return new Resvg(svg, { font: options, fitTo: { mode: 'zoom', value: 2 } }).render().asPng();
}
