const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Tell nothing of what is counted. */
export const EMPTY: ReadonlySet<string> = set(
  'the a an of in on at to for from by with and or but as it its his her their our this that these those there who which what when where while ' +
    'has have had is are was were be been being will would could may might can do does did not no also now still already then than so far after before since because ' +
    'about around some nearly almost more less least most over under up down only just percent per cent other others another he she they we you i out off into during among between',
);

/** When, not what: left out of the comparison, as figures of different days are set side by side. */
export const TIMES: ReadonlySet<string> = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'today yesterday tomorrow spring summer autumn fall winter morning evening night day days week weeks month months year years last next past first recent recently late early',
);

/** Report, so that whoever stands beside them speaks. */
export const REPORTS: ReadonlySet<string> = set(
  'said says say told reported reports announced confirmed-by claimed claims estimated estimates added warned',
);

/** Which part of all is meant: both figures must have the same. */
export const SCOPES: ReadonlyMap<string, string> = new Map([
  ...named('new', 'new newly additional further'),
  ...named('all', 'total overall altogether cumulative'),
  ...named('nation', 'nationwide national countrywide'),
  ...named('world', 'worldwide global globally'),
  ...named('confirmed', 'confirmed'),
  ...named('suspected', 'suspected probable possible'),
  ...named('active', 'active current currently'),
  ...named('record', 'record average median maximum minimum'),
  ...named('daily', 'daily'),
  ...named('weekly', 'weekly'),
  ...named('monthly', 'monthly'),
  ...named('yearly', 'yearly annual annually'),
  ...named('young', 'youth young'),
  ...named('half', 'half'),
  ...named('planned', 'planned plans plan will would hopes aims target'),
]);

/** What has happened to those who are counted: both figures must have the same. */
export const DEEDS: ReadonlyMap<string, string> = new Map([
  ...named('killed', 'killed kills kill dead died dies die death deaths toll fatalities'),
  ...named('hurt', 'injured injuries wounded hurt wounding injuring'),
  ...named('held', 'arrested arrests detained held jailed'),
  ...named('charged', 'charged convicted sentenced'),
  ...named('missing', 'missing'),
  ...named('found', 'found rescued recovered freed'),
  ...named('moved', 'evacuated displaced fled'),
  ...named('ill', 'infected hospitalised hospitalized'),
  ...named('tested', 'tested vaccinated'),
  ...named('lost', 'cut cuts lose lost loses shed'),
  ...named('made', 'create creates created hire hires hired'),
  ...named('closed', 'closed close closes shut'),
  ...named('opened', 'opened open opens'),
]);

function named(name: string, list: string): readonly (readonly [string, string])[] {
  return list.split(' ').map((word) => [word, name] as const);
}
