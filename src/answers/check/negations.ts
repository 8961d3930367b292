/** Words that turn a sentence round: one of them lost or added is told before anything else. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely unable
  refuse refuses refused deny denies denied lack lacks lacked fail fails failed`.split(/\s+/),
);

/** Beginnings that turn a word round: safe, unsafe. */
export const NEGATING_BEGINNINGS = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis'] as const;

/** don’t, as it is also spelt without its apostrophe. */
export const CONTRACTED: ReadonlySet<string> = new Set(
  `dont doesnt didnt cant wont isnt wasnt arent werent hasnt havent hadnt wouldnt couldnt shouldnt mustnt neednt
  aint`.split(/\s+/),
);
