import { expect, test } from '@jest/globals';
import { formAt, formOf, MOST_FORMS, SLOTS } from '../../../src/reading/text/forms.ts';

const whole = (text: string) => formAt(text, 0, text.length);

test('words side by side have numbers of their own, also where all known words were forgotten between them', () => {
  const early = Array.from({ length: 40 }, (_, k) => `early${k}`);
  early.forEach(whole);
  // Words never met before, until no more are kept.
  for (let k = 0; formOf(`filler${k}`).slot % MOST_FORMS !== MOST_FORMS - 1; k += 1);
  const row = early.flatMap((text, k) => [whole(text), whole(`late${k}`)]);
  row.forEach((form, i) => {
    expect(form.slot).toBeLessThan(SLOTS);

    const beside = row.slice(i + 1, i + 5).map(({ slot }) => slot);
    expect(beside).not.toContain(form.slot);
  });
});
