/** Split off the end of a word, with a straight or curly mark before or inside. */
export const CLITICS = ["n't", "'s", "'ll", "'re", "'ve", "'d", "'m"] as const;

/** Stay joined to what follows their hyphen: "co-founder", "mid-2015"; all other hyphens part words. */
export const PREFIXES: ReadonlySet<string> = new Set(
  (
    'anti bi bio co counter cross de e ex extra inter intra macro mega micro mid mini multi non post pre pro pseudo re semi sub super tri ' +
    'ultra un vice'
  ).split(' '),
);

/** Words that end in a stop also where they begin small. */
export const SMALL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'approx etc vs v cf inc ltd co corp dept est no nos'.split(' '),
);

/** Ends of addresses of sites that are named in running text: "Example.com". */
export const SITE_ENDINGS = 'com org net gov edu info tv io uk us eu'.split(' ');

/** Written right behind their figure and part of it: "10th", "1990s", "10am". */
export const FIGURE_ENDINGS: ReadonlySet<string> = new Set('st nd rd th s am pm'.split(' '));
