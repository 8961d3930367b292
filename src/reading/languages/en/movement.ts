import type { Trend } from '../../reading.ts';

const forms = (list: string, trend: Trend): [string, Trend][] =>
  list.split(' ').map((word) => [word, trend]);

/** Say which way a number went, before it: "rose 5 percent", "a drop of 200". */
export const MOVES_BEFORE: ReadonlyMap<string, Trend> = new Map([
  ...forms(
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing gain gains gained gaining ' +
      'jump jumps jumped jumping soar soars soared soaring surge surges surged surging advance advances advanced advancing add adds added adding rally rallied ' +
      'rebound rebounds rebounded rebounding improve improves improved improving expand expands expanded expanding accelerate accelerated up growth uptick ' +
      'raise raises raised raising boost boosts boosted boosting swell swelled spike spikes spiked spiking edged-up leapt leap leaps',
    'up',
  ),
  ...forms(
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing slip slips slipped slipping ' +
      'slide slides slid sliding tumble tumbles tumbled tumbling plunge plunges plunged plunging shrink shrinks shrank shrunk shrinking sink sinks sank sunk sinking shed sheds shedding ' +
      'slump slumps slumped slumping dip dips dipped dipping reduce reduces reduced reducing reduction cut cuts cutting down contract contracted plummet plummets plummeted plummeting ' +
      'lower lowers lowered lowering retreat retreated eased eases ease downturn crash crashed',
    'down',
  ),
]);

/** The same behind it: "5 percent higher", "a 20 percent drop". */
export const MOVES_AFTER: ReadonlyMap<string, Trend> = new Map([
  ...forms(
    'rise increase gain jump surge growth hike climb higher uptick boost improvement spike more above',
    'up',
  ),
  ...forms(
    'fall drop decline decrease loss slide tumble plunge slump dip cut reduction lower downturn fewer less below cheaper',
    'down',
  ),
]);

/** Between a move and its number: "fell by about 5 percent", "an increase of 20". */
export const MOVE_STEPS: ReadonlySet<string> = new Set(
  'by of a an the another further as much many more than about nearly almost around roughly approximately at least over some only just to in between from less up'.split(
    ' ',
  ),
);
