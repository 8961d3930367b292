import type { KeptArticle } from '../../archive/archive.ts';
import type { Quantity } from '../../reading/index.ts';
import { dayOf } from '../show/article.ts';
import { passageOf } from './passage.ts';
import { isSameThing } from './same-thing.ts';
import { thingOf, type Thing } from './thing.ts';

/** A number of an article, and what it is of. */
export interface Figure {
  readonly kept: KeptArticle;
  readonly number: Quantity;
  readonly thing: Thing;
}

/** The numbers of some articles that can be compared at all, oldest first. */
export function figuresOf(
  found: readonly { readonly kept: KeptArticle; readonly numbers: readonly Quantity[] }[],
): readonly Figure[] {
  return found
    .toSorted((a, b) => dayOf(a.kept.card).localeCompare(dayOf(b.kept.card)))
    .flatMap(({ kept, numbers }) =>
      numbers.flatMap((number) => {
        const thing = thingOf(number, passageOf(kept.reading, number));
        return thing === null ? [] : [{ kept, number, thing }];
      }),
    );
}

/** Figures of the same thing together, where two articles at least have it; each fits all the others of its group. The largest group first. */
export function grouped(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const home = groups.find((group) =>
      group.every(({ thing }) => isSameThing(thing, figure.thing)),
    );
    if (home === undefined) groups.push([figure]);
    else if (!home.some((one) => isRepeated(one, figure))) home.push(figure);
  }
  return groups
    .filter((group) => new Set(group.map(({ kept }) => kept.card.id)).size > 1)
    .toSorted((a, b) => b.length - a.length);
}

/** An article may give a figure twice. */
const isRepeated = (a: Figure, b: Figure): boolean =>
  a.kept.card.id === b.kept.card.id &&
  a.number.value === b.number.value &&
  a.number.low === b.number.low &&
  a.number.high === b.number.high;
