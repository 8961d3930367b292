import type { Asked, Given, Judged } from './judge.ts';
import type { Kind } from './page.ts';

/** F1 of finding, and of finding with the right speaker. */
interface Found {
  readonly found: number;
  readonly endToEnd: number;
}

/** Shares of the direct and mixed pieces whose speaker has a name. */
interface Names {
  readonly right: number;
  readonly wrong: number;
  /** Found, but no name given. */
  readonly none: number;
  /** Right among those of he and she that were found. */
  readonly pronouns: number;
  /** Direct and mixed pieces that nobody said, by those asked for. */
  readonly falseQuotes: number;
}

export interface Scores {
  readonly quoted: Found;
  readonly direct: Found;
  readonly mixed: Found;
  readonly indirect: Found;
  readonly names: Names;
}

/** The scores of many articles, every piece counted alike. */
export function scoresOf(articles: readonly Judged[]): Scores {
  const asked = articles.flatMap((article) => article.asked);
  const given = articles.flatMap((article) => article.given);
  const of = (...kinds: readonly Kind[]) => foundOf(asked, given, kinds);
  return {
    quoted: of('direct', 'mixed'),
    direct: of('direct'),
    mixed: of('mixed'),
    indirect: of('indirect'),
    names: namesOf(asked, given),
  };
}

function foundOf(asked: readonly Asked[], given: readonly Given[], kinds: readonly Kind[]): Found {
  const wanted = asked.filter((one) => kinds.includes(one.kind) && !isThought(one));
  const shown = given.filter(
    (one) => kinds.includes(one.kind) && !(one.asked && isThought(one.asked)),
  );
  const f1 = (right: (one: Asked) => boolean) => {
    const kept = shown.filter((one) => one.asked !== null && right(one.asked)).length;
    const met = wanted.filter(right).length;
    return harmonic(share(kept, shown.length), share(met, wanted.length));
  };
  return {
    found: f1((one) => one.found !== null),
    endToEnd: f1((one) => one.found?.speakerRight === true),
  };
}

const isNameRight = ({ found }: Asked) => found?.nameRight === true;

/** Thoughts are not asked for, and whoever shows one is not punished. */
const isThought = ({ kind, attribution }: Asked) => kind === 'indirect' && !attribution.speech;

function namesOf(asked: readonly Asked[], given: readonly Given[]): Names {
  const wanted = asked.filter(({ kind }) => kind !== 'indirect');
  const named = wanted.filter(({ attribution }) => attribution.named);
  const found = named.filter((one) => one.found !== null);
  const pronouns = found.filter(({ attribution }) => /^s?he$/i.test(attribution.mention));
  return {
    right: share(found.filter(isNameRight).length, named.length),
    wrong: share(
      found.filter((one) => !isNameRight(one) && one.found?.name !== null).length,
      named.length,
    ),
    none: share(found.filter((one) => one.found?.name === null).length, named.length),
    pronouns: share(pronouns.filter(isNameRight).length, pronouns.length),
    falseQuotes: share(
      given.filter((one) => one.kind !== 'indirect' && one.asked === null).length,
      wanted.length,
    ),
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const harmonic = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
