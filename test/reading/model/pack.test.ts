import { expect, test } from '@jest/globals';
import { shippedModel } from '../../../src/reading/model/index.ts';
import { packed, unpacked } from '../../../src/reading/model/pack.ts';

test('weights go into text and come back the same, negative ones too', () => {
  const model = shippedModel();
  const back = unpacked(packed(model));
  expect(Object.keys(back)).toEqual(Object.keys(model));
  expect(back).toEqual(model);
  expect([...back.cue.table].some((weight) => weight < 0)).toBe(true);
});

test('all weights together stay under 5 MB', () => {
  expect(JSON.stringify(packed(shippedModel())).length).toBeLessThan(5_000_000);
});
