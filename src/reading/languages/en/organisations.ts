/** A name that holds one of these is an organisation's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'university college school academy institute institution department ministry agency bureau office committee commission council board court parliament congress senate house ' +
    'party union federation association society foundation fund trust group company corporation corp inc inc. ltd ltd. llc plc co co. gmbh bank centre center centres centers hospital church museum library ' +
    'club team league united city county times post journal gazette herald tribune guardian telegraph mirror mail sun star chronicle observer independent news press magazine daily weekly radio television tv network channel broadcasting ' +
    'police guard force forces army navy coalition alliance movement campaign front administration government authority service services organization organisation nations international national reuters bloomberg ' +
    'systems technologies industries holdings partners airlines airways motors energy oil gas laboratory laboratories project program programme initiative network system review street wire beast politico breitbart facebook twitter google amazon microsoft ' +
    'survey assembly conference legislature guild observatory archive gallery theatre orchestra exchange tribunal registry secretariat directorate inspectorate ombudsman constabulary ambulance infirmary clinic ' +
    'partnership cooperative collective consortium syndicate forum taskforce confederation commonwealth secretariat legion order caucus brigade battalion regiment squadron command diocese railway railways transit airport studios pictures entertainment publishing pharmaceuticals therapeutics insurance stores supermarkets fc afc rovers wanderers watch relief ' +
    'democrats republicans supreme constitution kremlin pentagon nato un eu cnn bbc nbc abc cbs msnbc fox npr afp ap isis taliban hamas hezbollah state america'
  ).split(' '),
);

/** Common nouns for a body that speaks: "the French government", "the Health Ministry". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'government ministry department agency police party company firm council committee commission court union campaign administration coalition group organization organisation association federation ' +
    'university school hospital bank board authority army navy military parliament congress team club club league church charity foundation institute newspaper paper magazine station network office bureau regulator panel ' +
    'embassy consulate family band label airline carrier operator manufacturer'
  ).split(' '),
);

/** Papers that speak: "the records", "a report". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'record records report reports document documents statement statements study studies survey poll letter memo memorandum email emails e-mail indictment complaint filing filings lawsuit suit ruling verdict judgment judgement affidavit ' +
    'article editorial book transcript manifesto note notes release announcement tweet post constitution law bill act order treaty agreement paper papers file files note resolution motion decision opinion notice proclamation warrant website ad advert'
  ).split(' '),
);

/** Heads of bodies with several fields: "Department of Health and Human Services". */
export const DEPARTMENTS: ReadonlySet<string> = new Set(
  'department ministry office committee bureau centers centres center centre institute society board agency commission organisation organization association college school'.split(
    ' ',
  ),
);

/** Bodies that are named for what they sit on: "Council on Foreign Relations". */
export const PANELS: ReadonlySet<string> = new Set(
  'commission committee subcommittee council conference institute center centre panel'.split(' '),
);

/** Words that are titles before a name and a body by themselves: "the Army said". */
export const BODIES_ALONE: ReadonlySet<string> = new Set(
  'army navy marines labour senate treasury'.split(' '),
);

/** With an apostrophe they begin the name of a body: "Women’s Tennis Association". */
export const OWNING_GROUPS: ReadonlySet<string> = new Set(
  'women men children people king queen'.split(' '),
);

/** People in a body, who speak as one and under no name. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  'police prosecutors firefighters authorities officials investigators organizers organisers doctors lawyers critics supporters protesters residents witnesses officers scientists researchers experts'.split(
    ' ',
  ),
);

/** The press, to which things are told and through which they come: a relay, not a speaker. */
export const PRESS_WORDS: ReadonlySet<string> = new Set(
  (
    'post times journal gazette herald tribune guardian telegraph mirror mail sun chronicle observer news press magazine daily radio television tv network channel broadcasting reuters bloomberg cnn bbc nbc abc cbs msnbc fox npr afp ap ' +
    'paper newspaper reporters reporter politico breitbart independent wire weekly outlet broadcaster station'
  ).split(' '),
);

/** Last words of those whom speakers tell things: "told the Associated Press". */
export const OUTLETS: ReadonlySet<string> = new Set(
  'reuters bloomberg cnn bbc nbc abc cbs msnbc npr pbs afp ap itv tv radio press france-presse presse news times post guardian telegraph journal politico wikinews jazeera'.split(
    ' ',
  ),
);

/** Others who are told things, and stand before no other noun: "told reporters". */
export const ADDRESSEES: ReadonlySet<string> = new Set(
  'reporters journalists newsmen lawmakers senators jurors investigators detectives supporters delegates viewers listeners fans voters mps magistrates judges councillors residents readers'.split(
    ' ',
  ),
);

/** Heads that take "of" or "for" into the name: "the University of Leeds", "International Centre for Counterterrorism". */
export const JOINING_HEADS: ReadonlySet<string> = new Set(
  (
    'university college school academy institute institution department ministry agency bureau office committee commission council board court house ' +
    'party union federation association society foundation fund trust bank centre center centres centers hospital church museum library organization organisation authority service ' +
    'league corps bishop archbishop duke prince city county republic kingdom state states government parliament chamber conference survey assembly legislature tribunal guild observatory archive gallery diocese ministers times coalition alliance group family campaign campaigners board body'
  ).split(' '),
);

/** Have a number in their name: "News 12", "Radio 4", "Number 10". */
export const NUMBERED: ReadonlySet<string> = new Set(
  'news radio channel number no. area'.split(' '),
);

/** Owners in the names of firms: "Domino’s Pizza", "Moody’s Investors Service". */
export const FIRM_OWNERS: ReadonlySet<string> = new Set(
  'domino moody sotheby christie mcdonald wendy macy lowe kohl levi sainsbury lloyd hardee denny arby applebee bloomingdale barclay nando selfridge'.split(
    ' ',
  ),
);

/** What bodies work on, in front of the "and" in their names: "Leeds Fire and Rescue Service". */
export const FIELDS: ReadonlySet<string> = new Set(
  'fire water food arts parks search customs museums wildlife highways health education science research culture sport energy transport trade environment children families revenue'.split(
    ' ',
  ),
);

/** What somebody's words are, before a colon or behind a quote: "Reed's response: …", "“…,” was Reed's verdict". */
export const REPLIES: ReadonlySet<string> = new Set(
  'response reply answer verdict message advice reaction comment conclusion motto plea retort tweet post assessment'.split(
    ' ',
  ),
);
