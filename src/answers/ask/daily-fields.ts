import {
  LEAST_SAYS,
  leastOf,
  MOST,
  orderedTimes,
  sitesOf,
  TOO_MANY_TIMES,
  type DailySettings,
} from './daily-settings.ts';
import { timeOf } from './time-of-day.ts';
import { zonesLike } from './zones.ts';

/** What was chosen and typed in the box of a daily post; what is empty is an empty text. */
export interface DailyFields {
  readonly at: string;
  /** Further times: "12:00, 17:30". */
  readonly also: string;
  readonly zone: string;
  readonly weekdays: boolean;
  /** `quotes`, `numbers`, or anything else for both. */
  readonly only: string;
  /** Sites: "example.org, example.com/sport". */
  readonly from: string;
  readonly least: string;
}

/** The settings, or of each field what is wrong in it. */
export function settingsIn(
  fields: DailyFields,
): DailySettings | { readonly wrong: Readonly<Record<string, string>> } {
  const wrong = wrongIn(fields);
  if (Object.keys(wrong).length > 0) return { wrong };
  const { zone, weekdays, only } = fields;
  const [at = '', ...alsoAt] = orderedTimes([fields.at, ...partsOf(fields.also)]);
  const least = leastOf(fields.least || '1') ?? 1;
  return {
    at,
    zone,
    weekdays,
    ...(alsoAt.length > 0 && { alsoAt }),
    ...((only === 'quotes' || only === 'numbers') && { only }),
    ...sitesIn(fields.from),
    ...(least > 1 && { least }),
  };
}

function wrongIn({ at, also, zone, from, least }: DailyFields): Record<string, string> {
  const times = partsOf(also);
  const noTime = times.find((each) => timeOf(each) === null);
  const tooMany = orderedTimes([at, ...times]).length > MOST.times;
  const sites = sitesOf(partsOf(from));
  return {
    ...(timeOf(at) === null && { at: 'Choose a time.' }),
    ...(tooMany && { also: `${TOO_MANY_TIMES}.` }),
    ...(noTime !== undefined && { also: `“${noTime.slice(0, 20)}” is no time such as 17:30.` }),
    ...(!zonesLike(zone).includes(zone) && { zone: 'Choose a time zone from the list.' }),
    ...('says' in sites && { from: sites.says }),
    ...(leastOf(least || '1') === null && { least: `Please ${LEAST_SAYS}.` }),
  };
}

function sitesIn(typed: string): Pick<DailySettings, 'from'> {
  const found = sitesOf(partsOf(typed));
  return 'sites' in found && found.sites.length > 0 ? { from: found.sites } : {};
}

const partsOf = (typed: string) => typed.split(/[\s,;]+/).filter((part) => part !== '');
