/** Verbs that report words as a clause or a quote: "she said that …", "“…,” he warned". */
export const SPEECH_VERBS: readonly string[] = (
  'say tell add argue claim note insist report announce suggest write tweet explain acknowledge declare recall conclude respond state warn promise reply ' +
  'reveal predict pledge vow admit confirm deny assert reiterate concede stress lament complain emphasize emphasise repeat joke remind remark contend maintain ' +
  'allege testify disclose observe comment caution assure agree counter quip proclaim affirm boast muse opine relate retort rejoin clarify ' +
  'estimate indicate propose recommend demand advise brag urge post blog mention point stipulate swear threaten quote recount relay elaborate ' +
  'argue protest specify underline underscore speculate marvel grumble mutter whisper shout yell scream cry exclaim chant ask answer continue inform ' +
  'plead rule write email text echo volunteer signal summarize summarise theorize theorise guess rant beg insinuate imply interject intone preach pronounce ' +
  'laugh sigh chuckle sing bark shrug gush declaim deadpan crow snap fume rage'
).split(' ');

/** Verbs that report with an object: "called the plan “a disgrace”", "accused him of lying". */
export const OBJECT_VERBS: readonly string[] = (
  'call describe accuse criticize criticise praise cite blame dismiss denounce condemn decry slam blast mock brand label dub characterize characterise deride ' +
  'attack assail question refer thank invoke tout hail rail rip chide scold scorn ridicule bemoan applaud commend credit compare liken defend express ' +
  'welcome challenge demand discuss lambaste lambast castigate chastise deplore salute reject thunder title headline'
).split(' ');

/** Verbs of thought and evidence: they report only where words stand in quotation marks. */
export const BELIEF_VERBS: readonly string[] =
  'believe think feel hope want know see find consider fear worry expect wish show read hold decide learn realize realise understand remember'.split(
    ' ',
  );

/** Verbs after which the one spoken to stands: "told reporters that …". */
export const ADDRESSED_VERBS: ReadonlySet<string> = new Set(
  'tell ask assure remind inform warn urge advise promise caution beg'.split(' '),
);

/** Verbs whose subject may stand behind them: "“No,” said the mayor". */
export const INVERTING_VERBS: ReadonlySet<string> = new Set(
  (
    'say add write ask note explain warn reply continue argue recall respond conclude admit insist declare joke tweet remark observe claim state comment ' +
    'shout cry announce report lament complain agree answer quip predict confirm read exclaim go counter muse laugh'
  ).split(' '),
);

/** Forms that mostly tag a quote: "Reed said". */
export const TAG_VERBS: ReadonlySet<string> = new Set(
  'said says asked asks added adds told tells wrote writes replied explained'.split(' '),
);

/** One in the chain before the cue turns it into silence: "declined to say", "would not comment". */
export const SILENCING: ReadonlySet<string> = new Set(
  'decline declined declines refuse refused refuses refusing declining fail failed fails'.split(
    ' ',
  ),
);

/** Forms that the rules of spelling do not give. */
export const IRREGULAR_FORMS: Readonly<Record<string, readonly string[]>> = {
  say: ['said', 'says', 'saying', 'say'],
  tell: ['told', 'tells', 'telling', 'tell'],
  write: ['wrote', 'written', 'writes', 'writing', 'write'],
  swear: ['swore', 'sworn', 'swears', 'swearing', 'swear'],
  think: ['thought', 'thinks', 'thinking', 'think'],
  feel: ['felt', 'feels', 'feeling', 'feel'],
  know: ['knew', 'known', 'knows', 'knowing', 'know'],
  see: ['saw', 'seen', 'sees', 'seeing', 'see'],
  find: ['found', 'finds', 'finding', 'find'],
  show: ['showed', 'shown', 'shows', 'showing', 'show'],
  read: ['read', 'reads', 'reading'],
  hold: ['held', 'holds', 'holding', 'hold'],
  learn: ['learned', 'learnt', 'learns', 'learning', 'learn'],
  understand: ['understood', 'understands', 'understanding', 'understand'],
  sing: ['sang', 'sung', 'sings', 'singing'],
};

/** The last consonant doubles: "quipped", "begged". */
export const DOUBLING: ReadonlySet<string> = new Set(
  'quip beg blog admit slam rip brag'.split(' '),
);

/** What one does with a statement of one's own: "issued a statement". */
export const ISSUING_FORMS: ReadonlySet<string> = new Set(
  'issued issues released releases published publishes posted posts sent sends wrote writes made makes gave tweeted read'.split(
    ' ',
  ),
);

/** Stand before a verb and change what it does: "would say", "did not mention", "declined to say". */
export const HELPERS: ReadonlySet<string> = new Set([
  ...SILENCING,
  ...(
    "not n't n’t never to has have had is are was were be been being will would can could may might must shall should did does do " +
    "if whether when as 's ’s 've ’ve 'd ’d wants wanted want going used ought need needs able plans expected"
  ).split(' '),
]);

/** Words at which what a cue reports may begin. */
export const CONTENT_OPENERS: ReadonlySet<string> = new Set(
  "that to if whether how why what who where when as of for about on against with not there it's more".split(
    ' ',
  ),
);
