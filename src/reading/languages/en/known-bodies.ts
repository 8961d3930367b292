/** Bodies whose names are built like no other: they begin with a verb, or run through small words. */
const NAMES: readonly string[] = [
  'Save the Children',
  'Doctors Without Borders',
  'Reporters Without Borders',
  'Médecins Sans Frontières',
  'Reporters Sans Frontières',
  'Stop the War',
  'Black Lives Matter',
  'Just Stop Oil',
  'Insulate Britain',
  'Help the Aged',
  'Rethink Mental Illness',
  'Keep Britain Tidy',
  'Teach for America',
  'Meals on Wheels',
  'March for Our Lives',
  'Moms Demand Action',
  'Fight for the Future',
  'Friends of the Earth',
  'Surfers Against Sewage',
  'Mothers Against Drunk Driving',
  'Campaign Against Arms Trade',
  'Rest of World',
  'Inside Housing',
  'Hope Not Hate',
];

/** Their words in lower case. */
const WORDS = NAMES.map((name) => name.toLowerCase().split(' '));

/** The same by the first word; no two share one. */
export const KNOWN_BODIES: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.map((words) => [words[0] ?? '', words]),
);
