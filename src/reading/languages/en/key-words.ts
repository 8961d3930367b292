/** Words beside which even a small count matters: "two officers were shot". */
export const TOLL_WORDS: ReadonlySet<string> = new Set(
  (
    'killed kills kill killing dead died dies die deaths death wounded injured injuring hurt shot arrested arrests missing fired laid-off cases infected hospitalised hospitalized ' +
    'slain murdered drowned casualties victims evacuated displaced detained charged kidnapped abducted'
  ).split(' '),
);

/** Verbs for meeting: "they met three times" is no rate. */
export const EVENT_VERBS: ReadonlySet<string> = new Set(
  'met meet visited visit spoke spoken talked called voted elected married arrested asked said tried won times'.split(
    ' ',
  ),
);

/** Before a small count they tell of a group that is known: "the two officers", "these five". */
export const GROUP_DETERMINERS: ReadonlySet<string> = new Set(
  'the these those other first last past next previous world’s nation’s country’s'.split(' '),
);

/** Before a small count they say that it surprises: "only four members". */
export const STRESSING: ReadonlySet<string> = new Set(['only', 'just']);

/** Have children, whose number stands behind: "a mother of three". */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  'father mother parent dad mum mom'.split(' '),
);
