/** A sentence that opens with one of these leans on the one before it. */
export const LEANING_OPENERS: ReadonlySet<string> = new Set(
  (
    'he she they it his her their its this that these those another others both such there here ' +
    'but and or so yet however instead meanwhile also then still nor moreover furthermore thus therefore'
  ).split(' '),
);

/** A sentence that opens with one of these goes on from the one before it. */
export const LINKING_OPENERS: ReadonlySet<string> = new Set(
  'but and or so yet however instead meanwhile also then still moreover furthermore thus therefore'.split(
    ' ',
  ),
);

/** The writer or a speaker turns to the reader. */
export const NEAR_PRONOUNS: ReadonlySet<string> = new Set('i we you me us my our your'.split(' '));

/** The commonest words that report. */
export const SPEECH_WORDS: ReadonlySet<string> = new Set('said says say told added'.split(' '));
