import { expect, test } from '@jest/globals';
import { array, assert, integer, nat, property } from 'fast-check';
import { addRow, highestOf, ROW, rowsOf, SUM } from '../../../src/reading/text/tagger/lanes.ts';

const TAGS = 16;
const weights = array(
  array(integer({ min: -128, max: 127 }), { minLength: TAGS, maxLength: TAGS }),
  {
    minLength: 2,
    maxLength: 20,
  },
);

test('rows of four numbers and their sums choose the tag that plain addition chooses, the first of equals', () => {
  assert(
    property(weights, nat({ max: 6 }), (table, own) => {
      const rows = rowsOf(Int8Array.from(table.flat()));
      const sums = new Int32Array(SUM);
      const first = Math.min(own, table.length - 1);
      for (let row = 0; row < first; row++) addRow(sums, 0, rows, row * ROW);
      const places = Int32Array.from(table.slice(first), (_, k) => (first + k) * ROW);

      const totals = Array.from({ length: TAGS }, (_, tag) =>
        table.reduce((sum, row) => sum + (row[tag] ?? 0), 0),
      );

      expect(highestOf(rows, places, sums, 0)).toBe(totals.indexOf(Math.max(...totals)));
    }),
  );
});
