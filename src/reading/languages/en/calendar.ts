/** Nouns of time: where they stand bare they are no one who speaks ("Smith last week said"). */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. ' +
    'today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend month year day time hour minute summer winter spring autumn fall'
  ).split(' '),
);

/** Whether a word is one of them, "years" too. */
export const isTimeNoun = (lower: string): boolean =>
  TIME_NOUNS.has(lower) || TIME_NOUNS.has(lower.replace(/s$/, ''));

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
