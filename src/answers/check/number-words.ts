/** Words that are figures, or by which figures are multiplied and bounded. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion billions trillion trillions dozen dozens score half halves third thirds quarter quarters fifth
  tenth twice double triple first second fourth sixth seventh eighth ninth once percent percentage m bn tn k`.split(
    /\s+/,
  ),
);

/** Signs that say what a figure is of. */
export const NUMBER_SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '₹', '%', '‰', '-']);
