export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(
  'he she they it i we you him her them me us'.split(' '),
);

/** Stand before a noun and mean its owner. */
const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(
  'his her its their my our your whose'.split(' '),
);

const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set('who which that'.split(' '));

/** Alone they stand for somebody of those just spoken of: "another said". */
export const BARE_WORDS: ReadonlySet<string> = new Set(
  'another others some many several both all one most few neither none everyone someone anyone nobody this that these those'.split(
    ' ',
  ),
);

/** Kinds of pronouns, a bit for each. */
export const PERSONAL = 1;
export const POSSESSIVE = 2;
export const RELATIVE = 4;
export const BARE = 8;

/** The kinds that a word may be, together; 0 for one that is no pronoun. */
export const pronounsOf = (lower: string): number =>
  (PERSONAL_PRONOUNS.has(lower) ? PERSONAL : 0) |
  (POSSESSIVE_PRONOUNS.has(lower) ? POSSESSIVE : 0) |
  (RELATIVE_PRONOUNS.has(lower) ? RELATIVE : 0) |
  (BARE_WORDS.has(lower) ? BARE : 0);

export const MALE_PRONOUNS: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
export const FEMALE_PRONOUNS: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);

/** Open a clause though they look like prepositions: what follows is its subject. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'as than after before since until when while because that if like'.split(' '),
);

/** Open a clause that stands in front of the main one: "When Reed said so, the hall laughed". */
export const FRONTING: ReadonlySet<string> = new Set(
  'when while as although though after before because since if whereas'.split(' '),
);
