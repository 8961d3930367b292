/** A sample article of our own with an invented speaker; `number` makes it another one, `paragraphs` as long as wanted. */
export function sampleText(number: number, paragraphs = 1): string {
  const more = Array.from(
    { length: paragraphs - 1 },
    (_, i) =>
      `The council of Marrowby heard case ${number} for the ${i + 2}th time. “We have ${i + 2} boats and no lamp,” said Tomas Reke on Monday.`,
  );
  return [
    `Marrowby lamp, case ${number}`,
    `“It has been dark for ${number + 1} nights too long,” said Tomas Reke, the keeper of the Marrowby lamp.`,
    ...more,
  ].join('\n\n');
}
