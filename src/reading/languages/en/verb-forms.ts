/** Forms that are nothing but verbs in the news, whatever a tagger says. */
export const CERTAIN_VERBS: ReadonlySet<string> = new Set(
  'said says told tells tweeted wrote asked added adds explained argued insisted declared recalled replied acknowledged admitted conceded warned'.split(
    ' ',
  ),
);

/** Forms that are nouns as well: "she claims that", "the claims". */
export const NOUN_OR_VERB: ReadonlySet<string> = new Set(
  'say claim claims note notes report reports comment comments estimate estimates demand demands promise promises pledge pledges vow vows answer answers tweet tweets post posts quip quips remark remarks joke jokes counters state states read reads write writes argues explains insists tell ask asks charge charges blames praises calls call'.split(
    ' ',
  ),
);
