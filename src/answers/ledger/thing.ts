import { familyOf, foldedWords, type Quantity } from '../../reading/index.ts';
import type { Passage } from './passage.ts';
import { DEEDS, EMPTY, REPORTS, SCOPES, TIMES } from './words.ts';

/** What a number is a number of, as far as its sentence tells. */
export interface Thing {
  readonly kind: Quantity['kind'];
  readonly unit: string | null;
  /** Family of the noun that is counted; `null` where the sentence has no such noun: then `about` decides. */
  readonly head: string | null;
  readonly qualifiers: ReadonlySet<string>;
  /** "new", "confirmed", "nationwide": which part of all is meant. */
  readonly scopes: ReadonlySet<string>;
  /** What has happened to those who are counted. */
  readonly deeds: ReadonlySet<string>;
  /** Places, parties, houses: names beside the number, whoever speaks left out. */
  readonly names: ReadonlySet<string>;
  /** Years, and what is numbered: "category 3". */
  readonly digits: ReadonlySet<string>;
  /** The other telling words around the number. */
  readonly about: ReadonlySet<string>;
  /** Telling words of the article's title. */
  readonly title: ReadonlySet<string>;
  /** Names in the title and the first paragraph. */
  readonly story: ReadonlySet<string>;
}

const COMPARED: ReadonlySet<Quantity['kind']> = new Set([
  'count',
  'money',
  'percent',
  'fraction',
  'measure',
  'rate',
]);

/** What a number is of; `null` for kinds that are never set side by side, such as ages. */
export function thingOf(number: Quantity, passage: Passage): Thing | null {
  if (!COMPARED.has(number.kind)) return null;
  const phrase = phraseOf(number.of);
  const words = foldedWords(passage.words);
  const spoken = speakersIn(words, number.by);
  const names = new Set(passage.names.map(familyOf).filter((name) => !spoken.has(name)));
  const skipped = new Set([...phrase.all, ...names, ...spoken]);
  return {
    kind: number.kind,
    unit: number.unit,
    head: phrase.head,
    qualifiers: new Set([...phrase.qualifiers].filter((word) => !names.has(word))),
    scopes: scopesOf([...words, ...phrase.words], passage, number),
    deeds: new Set(words.flatMap((word) => DEEDS.get(word) ?? [])),
    names,
    digits: new Set(words.filter((word) => /^\d+$/.test(word))),
    about: new Set(tellingIn(words).filter((word) => !skipped.has(word))),
    title: new Set(tellingIn(foldedWords(passage.title).filter((word) => !DEEDS.has(word)))),
    story: new Set(passage.story.map(familyOf)),
  };
}

const OPENS_MORE = new Set(['of', 'in', 'for', 'from', 'with', 'at', 'on', 'who', 'that', 'per']);

/** "confirmed cases of the fever" is cases, what stands before it a qualifier. */
function phraseOf(of: string | null) {
  const words = foldedWords(of ?? '').filter((word) => word !== 's');
  const more = words.findIndex((word, i) => i > 0 && OPENS_MORE.has(word));
  const noun = more < 0 ? words : words.slice(0, more);
  const last = noun.at(-1);
  const telling = tellingIn(noun.slice(0, -1));
  return {
    words,
    head:
      last === undefined || EMPTY.has(last) ? null : familyOf(PEOPLE.has(last) ? 'people' : last),
    qualifiers: new Set(telling.filter((word) => !SCOPE_FAMILIES.has(word))),
    all: tellingIn(noun),
  };
}

const PEOPLE: ReadonlySet<string> = new Set(['people', 'persons', 'person']);
const SCOPE_FAMILIES: ReadonlySet<string> = new Set([...SCOPES.keys()].map(familyOf));

const tellingIn = (words: readonly string[]): string[] =>
  words
    .filter(
      (word) =>
        !EMPTY.has(word) &&
        !TIMES.has(word) &&
        !REPORTS.has(word) &&
        !SCOPES.has(word) &&
        !/^\d/.test(word) &&
        word.length > 1,
    )
    .map(familyOf);

/** Who speaks: whoever is named as the source, and the word on either side of "said". */
function speakersIn(words: readonly string[], by: string | null): ReadonlySet<string> {
  const beside = words.flatMap((word, i) =>
    REPORTS.has(word)
      ? [words[i - 1] ?? '', words[i + 1] === 'the' ? (words[i + 2] ?? '') : '']
      : [],
  );
  return new Set(
    [...beside, ...foldedWords(by ?? '')].filter((word) => !EMPTY.has(word)).map(familyOf),
  );
}

/** "rose by" and "rose to" are of two things. */
function scopesOf(
  words: readonly string[],
  { before }: Passage,
  { kind, trend }: Quantity,
): ReadonlySet<string> {
  const scopes = words.flatMap((word) => SCOPES.get(word) ?? []);
  const moves = trend !== null && kind === 'percent' && before === 'by';
  return new Set(moves ? [...scopes, 'by'] : scopes);
}
