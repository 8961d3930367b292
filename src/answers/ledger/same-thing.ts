import type { Thing } from './thing.ts';

/** How much of the words around must be the same where no noun says what is counted. */
const ALIKE = 0.75;
/** And where no name beside the number says where. */
const HALF = 0.5;

/** Whether two numbers are certainly of the same thing; in doubt they are not. */
export function isSameThing(a: Thing, b: Thing): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.head !== b.head) return false;
  const alike = [
    [a.qualifiers, b.qualifiers],
    [a.scopes, b.scopes],
    [a.deeds, b.deeds],
    [a.digits, b.digits],
  ] as const;
  if (!alike.every(([one, other]) => isEqual(one, other))) return false;
  return namesFit(a, b) && isAboutTheSame(a, b);
}

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

/** A name beside both numbers says of which place they are; where one has none, the stories must name the same and the words around agree. */
function namesFit(a: Thing, b: Thing): boolean {
  if (isEqual(a.names, b.names) && a.names.size > 0) return common(a.title, b.title) > 0;
  if (a.names.size > 0 && b.names.size > 0) return false;
  return common(a.story, b.story) > 1 && common(a.about, b.about) > 1 && isMostlySame(a, b, HALF);
}

function isAboutTheSame(a: Thing, b: Thing): boolean {
  const both = common(a.about, b.about);
  if (a.head === null) return both > 1 && isMostlySame(a, b, ALIKE);
  return both + a.qualifiers.size + a.deeds.size > 0;
}

const isMostlySame = (a: Thing, b: Thing, least: number): boolean => {
  const both = common(a.about, b.about);
  return both >= least * (a.about.size + b.about.size - both);
};
