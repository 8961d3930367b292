import { ZONE_MENU } from './blocks/daily-view.ts';
import { fieldsOf } from './values.ts';

interface Filled {
  readonly state: { readonly values: Parameters<typeof fieldsOf>[0] };
}

/** What stands in the box of a daily post. */
export function dailyFields({ state }: Filled) {
  const { time, typed, chosen } = fieldsOf(state.values);
  return {
    at: time('at'),
    also: typed('also'),
    zone: chosen('zone', ZONE_MENU),
    weekdays: chosen('days') === 'weekdays',
    only: chosen('only'),
    from: typed('from'),
    least: typed('least'),
  };
}
