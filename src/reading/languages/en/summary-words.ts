/** A sentence that opens with one of these leans on the one before it. */
export const LEANING_OPENERS: ReadonlySet<string> = new Set(
  (
    'he she they it his her their its this that these those another others both such there here ' +
    'but and or so yet however instead meanwhile also then still nor moreover furthermore thus therefore'
  ).split(' '),
);
