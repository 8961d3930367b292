const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const MONTHS: ReadonlySet<string> = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Before four digits they make them a year: "in 2016", "since 1945". */
export const BEFORE_YEARS: ReadonlySet<string> = set(
  'in since by from until till during before after of early late mid spring summer autumn fall winter year and to through between year’s pre post circa around season fiscal as',
);

/** Behind a number they make it a year: "664 b.c.e.", "250 AD". */
export const ERAS: ReadonlySet<string> = new Set([
  'b.c.e.',
  'c.e.',
  'b.c.',
  'a.d.',
  'bce',
  'bc',
  'ad',
  'ce',
]);

/** Behind an hour: "5 p.m.", "10 o'clock". */
export const CLOCK_WORDS: ReadonlySet<string> = set(
  "a.m. p.m. a.m p.m am pm o'clock o’clock et est edt pst pdt gmt bst utc cet noon hrs",
);

/** Before a number they make it a name: "No. 2", "Game 7", "Section 230". */
export const LABELS: ReadonlySet<string> = set(
  'no nos number numbers game level section chapter article page pages act scene phase stage step tier type category grade class episode season part volume book round week day ' +
    'highway route interstate exit gate platform runway flight bus train line room suite apartment apt floor unit district ward zone area ' +
    'form bill proposition prop amendment title rule resolution directive protocol measure question item exhibit count order paragraph clause annex appendix table figure fig ' +
    'channel radio model version series mark mk size windows iphone ios android galaxy ipad playstation xbox pixel group zip code formula super fortune top square lot plot box tel phone ext pillar quarter half generation gen under u',
);

/** Words that are labels only with a capital or where the number has no noun: "Day 5" but "day 5 people came". */
export const WEAK_LABELS: ReadonlySet<string> = set(
  'week day quarter half count order question top group under number numbers round top measure square class part line unit season figure size code page area radio order act type type',
);

export const STREET_WORDS: ReadonlySet<string> = set(
  'street st avenue ave road rd boulevard blvd lane ln drive dr court square place terrace highway hwy parkway way close crescent row plaza parade quay embankment',
);

/** Before N-N they tell of a game: "won 3-1". */
export const SCORE_WORDS: ReadonlySet<string> = set(
  'won win wins winning beat beats beating lost lose loses loss losing defeat defeated defeats victory draw drew drawn tie tied score scored lead leads leading led trailed aggregate final record ahead',
);

/** Before "one" they are a pronoun with it: "no one", "this one". */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = set(
  'no any every some each the this that another which only not big good new great first last next right wrong other such it but',
);

/** Make a single person worth counting: "one person was killed". */
export const LEAST_OF_ONE: ReadonlySet<string> = set('least than');

/** Leave a game's, group's or index's name behind them: "S&P 500". */
export const INDEX_WORDS: ReadonlySet<string> = set(
  'p ftse nasdaq russell dax cac nikkei stoxx asx tsx topix euronext csi ta dow fortune forbes group g big top',
);

/** Nouns for a group's name: "the top 1 percent". */
export const SHARE_NAMES: ReadonlySet<string> = set('top bottom middle richest poorest wealthiest');

/** Say that two numbers are the ends of a change, not of a range. */
export const CHANGE_WORDS: ReadonlySet<string> = set(
  'reach reached reaches improved improves improve raised raise boosted cut change changed changes went moved expanded extended upgraded downgraded revised lifted lengthened shortened slashed switched',
);

/** Say that they are the ends of a range though something moves. */
export const RANGE_WORDS: ReadonlySet<string> = set(
  'range ranges ranged ranging anywhere vary varies varied varying aged ages between',
);

/** What is counted is what was counted before: "now the numbers are down to 200". */
export const NUMBER_NOUNS: ReadonlySet<string> = set(
  'number numbers total figure figures tally count toll',
);

/** Verbs between what is counted and its number: "infections surpassed 100,000". */
export const REACHING: ReadonlySet<string> = set(
  'surpassed surpasses exceeded exceeds topped reached reaches hit totaled totalled numbered rose rises fell climbed jumped increased dropped grew declined soared doubled tripled',
);

/** Months that are other words in small letters. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = set('may march mar');

/** Before "of" they make four digits a number and no year: "an average of 1500". */
export const SIZE_NOUNS: ReadonlySet<string> = set(
  'average total sum number minimum maximum mean median',
);
