import { familyOf, foldedWords, type Quantity, type Reading } from '../../reading/index.ts';
import { placesOf } from '../show/paragraphs.ts';

/** A full stop after a word of three letters or more, or a number, and a capital after it: a sentence ends. */
const BOUNDARY = /(?<=(?:\p{L}{3}|\p{N})[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u;

/**
 * Whether a number is about all of these folded words: what it counts holds them, or its sentence does outside of what
 * the other numbers count ("16 Russian and four French passports": four is about France, 16 is not).
 */
export function numberAbout(reading: Reading, number: Quantity, words: readonly string[]): boolean {
  const sentence = sentenceOf(reading, number);
  const others = reading.numbers.filter(
    ({ start, end }) => start !== number.start && start >= sentence.start && end <= sentence.end,
  );
  const own = foldedWords(number.of ?? '');
  const around = foldedWords(reading.text.slice(sentence.start, sentence.end));
  return words.every((word) => {
    if (own.some((each) => isFamily(each, word))) return true;
    const taken = others.some(({ of }) =>
      foldedWords(of ?? '').some((each) => isFamily(each, word)),
    );
    return !taken && around.some((each) => isFamily(each, word));
  });
}

/** Words of one family whose beginnings differ: the first stands for all. */
const FAMILIES =
  'death dead died dies dying,man men,woman women,child children,injury injured injuries injuring,loss lost lose loses losing losses,growth grew grow grows grown,sale sold sell sells sales,payment paid pay pays payments,spending spent spend spends,fight fought,win won,person people persons'
    .split(',')
    .map((family) => family.split(' '));
const ROOTS: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([root = '', ...others]) => others.map((word) => [word, root] as const)),
);

const rootOf = (word: string): string => ROOTS.get(word) ?? word;

/** "fight" and "fighters", "fighting" and "fights", "france" and "french", "deaths" and "died". */
const isFamily = (there: string, wanted: string): boolean =>
  there.startsWith(wanted) || familyOf(rootOf(there)) === familyOf(rootOf(wanted));

/** Where the sentence of a number begins and ends. */
export function sentenceOf(reading: Reading, { start }: Quantity) {
  const place = placesOf(reading).findLast((each) => each.start <= start) ?? {
    start: 0,
    end: reading.text.length,
  };
  let from = place.start;
  for (const sentence of reading.text.slice(place.start, place.end).split(BOUNDARY)) {
    const gap = /^\s*/.exec(reading.text.slice(from, place.end))?.[0].length ?? 0;
    const end = from + gap + sentence.length;
    if (end > start) return { start: from + gap, end };
    from = end;
  }
  return { start: from, end: place.end };
}
