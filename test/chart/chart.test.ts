import { describe, expect, test } from '@jest/globals';
import { altOf, isWorthDrawing, pngOf, svgOf, type Chart } from '../../src/chart/index.ts';

const point = (day: string, words: string, value: number | null, more = {}) => ({
  day,
  words,
  by: null,
  value,
  low: null,
  high: null,
  ...more,
});

const chart: Chart = {
  what: 'people <killed> & missing',
  points: [
    point('2026-03-02', 'about 40', 40, { by: 'the county' }),
    point('2026-03-03', '43', 43),
    point('2026-03-05', '50 to 60', null, { low: 50, high: 60 }),
    point('2026-03-09', 'at least 61', 61),
  ],
};

describe('a chart', () => {
  const svg = svgOf(chart);

  test('has a mark and the article’s words for each figure, and no line between them', () => {
    expect(svg.match(/<circle /g)).toHaveLength(3);
    expect(svg.match(/stroke-width="6"/g)).toHaveLength(1);
    for (const { words } of chart.points) expect(svg).toContain(`>${words}</text>`);
    expect(svg).not.toMatch(/<path|<polyline/);
  });

  test('sets later figures to the right and larger ones higher', () => {
    const places = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)];
    const [across, down] = [1, 2].map((part) => places.map((place) => Number(place[part])));
    expect(across).toEqual(across?.toSorted((a, b) => a - b));
    expect(down).toEqual(down?.toSorted((a, b) => b - a));
  });

  test('says in words what it shows, and lets no sign of the text through', () => {
    expect(altOf(chart)).toBe(
      'Chart of people <killed> & missing, as articles have it: 2026-03-02 about 40 (says the county); 2026-03-03 43 (the article says); 2026-03-05 50 to 60 (the article says); 2026-03-09 at least 61 (the article says).',
    );
    expect(svg).toContain('<desc>Chart of people &lt;killed&gt; &amp; missing');
    expect(svgOf({ ...chart, what: 'a\u0000b' })).toContain('<title>ab</title>');
  });

  test('becomes a PNG of twice the size with the letters in it', () => {
    const png = Buffer.from(pngOf(svg));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, 720]);
    const mute = svg.replace(/<text[^]*?<\/text>/g, '');
    expect(png.length).toBeGreaterThan(1.5 * pngOf(mute).length);
  });

  test.each([
    ['four days', chart.points, true],
    ['three days', chart.points.slice(1), false],
    [
      'four figures of one day',
      chart.points.map((each) => ({ ...each, day: '2026-03-02' })),
      false,
    ],
    [
      'no figure that has a place',
      chart.points.map((each) => ({ ...each, value: null, low: null })),
      false,
    ],
  ])('is drawn of %s: %#', (_, points, drawn) => {
    expect(isWorthDrawing({ ...chart, points })).toBe(drawn);
  });
});
