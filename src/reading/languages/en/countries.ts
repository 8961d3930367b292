/** Country, then its adjectives and people: whoever asks for one means all. */
const FAMILIES = `
  france french frenchman frenchmen
  britain british briton britons uk u.k.
  england english
  scotland scottish scots
  wales welsh
  ireland irish
  america american americans u.s. usa
  russia russian russians kremlin
  china chinese
  germany german germans
  italy italian italians
  spain spanish spaniard spaniards
  portugal portuguese
  belgium belgian belgians
  netherlands dutch
  denmark danish danes
  sweden swedish swedes
  norway norwegian norwegians
  finland finnish finns
  iceland icelandic
  poland polish poles
  ukraine ukrainian ukrainians
  hungary hungarian hungarians
  austria austrian austrians
  switzerland swiss
  greece greek greeks
  turkey turkish turks
  cyprus cypriot cypriots
  serbia serbian serbs
  croatia croatian croats
  kosovo kosovar kosovars
  albania albanian albanians
  romania romanian romanians
  bulgaria bulgarian bulgarians
  europe european europeans
  iraq iraqi iraqis
  iran iranian iranians
  syria syrian syrians
  israel israeli israelis
  palestine palestinian palestinians
  lebanon lebanese
  jordan jordanian jordanians
  egypt egyptian egyptians
  libya libyan libyans
  algeria algerian algerians
  tunisia tunisian tunisians
  morocco moroccan moroccans
  saudi saudis
  yemen yemeni yemenis
  kuwait kuwaiti kuwaitis
  afghanistan afghan afghans
  pakistan pakistani pakistanis
  india indian indians
  bangladesh bangladeshi bangladeshis
  nepal nepalese nepali
  japan japanese
  korea korean koreans
  taiwan taiwanese
  vietnam vietnamese
  thailand thai thais
  myanmar burmese burma
  malaysia malaysian malaysians
  indonesia indonesian indonesians
  philippines philippine filipino filipinos
  singapore singaporean singaporeans
  australia australian australians
  canada canadian canadians
  mexico mexican mexicans
  cuba cuban cubans
  haiti haitian haitians
  brazil brazilian brazilians
  argentina argentine argentinian argentines
  chile chilean chileans
  colombia colombian colombians
  venezuela venezuelan venezuelans
  peru peruvian peruvians
  nigeria nigerian nigerians
  ghana ghanaian ghanaians
  kenya kenyan kenyans
  ethiopia ethiopian ethiopians
  somalia somali somalis
  sudan sudanese
  congo congolese
  rwanda rwandan rwandans
  uganda ugandan ugandans
  zimbabwe zimbabwean zimbabweans
  africa african africans
  asia asian asians
`;

/** A country's words → the country: "french" is france. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((row) => {
      const words = row.trim().split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/** What people are called by their country: "Portuguese", "Spaniard". */
export const NATIONALS: ReadonlySet<string> = new Set(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => line.trim().split(' ').slice(1))
    .filter((word) => /^[a-z]{4,}$/.test(word) && word !== 'kremlin'),
);
