/** Stand before a name and are no part of it, written with a capital or without. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother pastor rabbi imam sheikh ayatollah bishop archbishop cardinal pope saint ' +
    'sen sens senator senators rep reps representative representatives congressman congresswoman assemblyman assemblywoman assemblymember councilman councilwoman councillor councilor councilmember ' +
    'gov govs governor president vice-president vice pres prime first deputy minister ministers premier chancellor king queen prince princess duke duchess emperor sultan emir crown ' +
    'secretary secretary-general undersecretary ambassador envoy commissioner commander commander-in-chief attorney attorneys general solicitor justice judge magistrate ' +
    'chief chairman chairwoman chairperson chair speaker leader whip mayor sheriff constable marshal ' +
    'col colonel gen lt lieutenant maj major capt captain cmdr sgt sergeant adm admiral pvt private cpl corporal brig brigadier marshal inspector detective cllr clr ald alderman baroness viscount countess revd mme mlle cdr wg sqn flt lcpl ssgt dci di dcs dsupt supt insp det ds pc wpc officer agent superintendent trooper deputy patrolman ' +
    'air force army navy marine marines corps guard coast u.s us uk ' +
    'spokesman spokeswoman spokesperson director executive ceo cfo coo president-elect co-founder founder coach manager captain doctor ' +
    'former ex then-president late acting retired interim state federal district county republican democratic democrat democrats gop conservative labour labor liberal tory national senior assistant associate ' +
    'hon honourable honorable msgr counsellor counselor aide adviser advisor strategist analyst expert author actor actress singer reporter correspondent journalist columnist host pollster economist editor nominee candidate billionaire businessman tycoon ' +
    'house senate majority minority press campaign communications foreign defense defence interior finance health education home transport'
  ).split(' '),
);

/** Titles that say whom: a man. */
export const MALE_TITLES: ReadonlySet<string> = new Set(
  'mr sir lord king prince duke emperor father brother congressman assemblyman councilman chairman spokesman actor businessman fr sheikh pope bishop cardinal imam ayatollah rabbi sultan emir policeman fireman salesman statesman'.split(
    ' ',
  ),
);

/** Titles that say whom: a woman. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady queen princess duchess sister congresswoman assemblywoman councilwoman chairwoman spokeswoman actress businesswoman policewoman'.split(
    ' ',
  ),
);

/** Common nouns for one who speaks: "the spokesman", "a senior official", "the 24-year-old". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson official officer source aide adviser advisor strategist analyst expert author actor actress singer reporter correspondent journalist columnist host ' +
    'pollster economist editor nominee candidate billionaire businessman businesswoman tycoon senator congressman congresswoman representative lawmaker legislator governor mayor president minister premier chancellor ' +
    'secretary ambassador envoy commissioner commander attorney lawyer prosecutor solicitor barrister judge justice magistrate chief chairman chairwoman chairperson chair speaker leader head director executive ceo ' +
    'founder co-founder coach manager captain doctor professor scientist researcher teacher student resident witness neighbour neighbor victim survivor driver pilot player striker midfielder defender goalkeeper ' +
    'colonel general lieutenant major sergeant admiral detective inspector superintendent sheriff constable pastor priest bishop pope king queen prince princess mother father brother sister son daughter wife husband widow ' +
    'mogul democrat republican conservative activist campaigner organizer organiser organist farmer fisherman engineer architect artist writer poet novelist historian astronomer biologist ecologist geologist physicist ' +
    'chemist meteorologist volcanologist virologist epidemiologist nurse paramedic surgeon psychologist veteran soldier militant fighter politician diplomat negotiator mediator inspector-general comptroller treasurer ' +
    'councillor councilor councilman councilwoman assemblywoman assemblyman commentator critic supporter voter member secretary-general deputy co-author colleague friend man woman boy girl teenager person insider ' +
    'incumbent democrat frontrunner front-runner contender chairman-elect president-elect vice-president owner operator shopkeeper trader investor banker entrepreneur winner champion athlete swimmer runner cyclist star ' +
    'dean provost archbishop bishop duke duchess earl count countess baron viscount podcaster singer drummer guitarist rapper musician footballer batsman bowler captain blogger youtuber producer filmmaker photographer designer chef programmer developer hacker lecturer academic scholar sociologist criminologist economist mathematician neuroscientist anthropologist archaeologist palaeontologist paleontologist zoologist botanist oceanographer climatologist geographer ' +
    'grandmaster mate pal buddy surfer dad mum mom grandmother grandfather grandson granddaughter aunt uncle cousin niece nephew boyfriend girlfriend bride groom bridesmaid vicar pensioner carer tenant landlord landlady customer ' +
    'shopper passenger commuter tourist hiker climber jogger motorist biker plumber electrician builder carpenter gardener chef waiter waitress hairdresser butcher cleaner nanny trainer jockey golfer boxer wrestler skier skater ' +
    'gymnast rower diver lifeguard firefighter juror defendant plaintiff complainant inmate prisoner refugee migrant hostage sniper gunman hitman bystander onlooker spectator villager islander campaigner whistleblower ' +
    'year-old harbourmaster skipper sailor ranger keeper curator librarian conductor composer director-general'
  ).split(' '),
);

/** Follow a name and belong to it. */
export const SUFFIXES: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv'.split(' '));

/** Before a name and never part of one. */
export const HONORIFICS: ReadonlySet<string> = new Set('mr mrs ms miss mx dr sir dame'.split(' '));

/** Letters behind a name that are no part of it: "Kama Reed QC". */
export const HONOURS: ReadonlySet<string> = new Set(
  'qc kc sc mp mep msp mla mbe obe cbe kbe dbe phd ph.d ph.d. md m.d m.d. esq jp'.split(' '),
);

/** With one name behind them they are part of it: "Pope Francis", "King Charles III". */
export const CROWNED: ReadonlySet<string> = new Set(
  'pope king queen prince princess emperor empress sultan emir saint'.split(' '),
);

/** Small words inside a name: "Ursula von der Leyen", "Aymenn al-Timimi". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al el bin ibn bint abu van von der den de da di du del della dela delos dos das la le ben ter ten af zu o'".split(
    ' ',
  ),
);

/** What a title may be of, before a name: "Superintendent of Police Asha Bedi". */
export const OFFICES: ReadonlySet<string> = new Set(
  'affairs police state staff defence defense agriculture justice education labour labor health finance interior war commerce energy transport transportation trade parliament cabinet schools prisons operations information culture tourism industry environment women youth sport sports religion mines fisheries works security planning development science technology immigration emergencies'.split(
    ' ',
  ),
);

/** What short titles stand for: "Col. Reed" is "the colonel". */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ['col', 'colonel'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['pvt', 'private'],
  ['cpl', 'corporal'],
  ['brig', 'brigadier'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['fr', 'father'],
  ['hon', 'honourable'],
  ['amb', 'ambassador'],
]);
