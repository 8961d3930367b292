import type { Quantity, Quote } from '../reading.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { findingsIn, type Findings } from './findings.ts';
import type { Terms } from './terms.ts';
import type { Values } from './values.ts';
import { adder, likeness, NOTHING, shareOf } from './vectors.ts';
import { WORDING, wordingOf } from './wording.ts';

/** What speaks for or against a sentence: a value for each of the `NAMES`; 0 where nothing does. */
export type Evidence = readonly number[];

/** An article's sentences with their content words. */
interface Cut {
  readonly sentences: readonly Sentence[];
  readonly terms: Terms;
}

/** Looks at an article; what it gives tells the evidence for the sentence of a number. */
export function evidenceOf(
  doc: Doc,
  { sentences, terms }: Cut,
  quotes: readonly Quote[],
  numbers: readonly Quantity[],
): (i: number) => Evidence {
  const about = aboutOf(doc, terms);
  const findings = findingsIn(sentences, quotes, numbers);
  const opens = new Set(doc.paragraphs.map(({ sentences: [first] }) => first?.start));
  return (i) => {
    const sentence = sentences[i];
    if (sentence === undefined) return [];
    const place: readonly number[] = placeOf(i, sentences.length, opens.has(sentence.start));
    return place.concat(about(i), wordingOf(doc.text, sentence), foundOf(findings[i]));
  };
}

const PLACE = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'early',
  'far',
  'through',
  'last fifth',
  'opens a paragraph',
] as const;

const placeOf = (i: number, many: number, opens: boolean): Values<typeof PLACE> => [
  Number(i === 0),
  Number(i === 1),
  Number(i === 2),
  Number(i === 3),
  Number(i === 4),
  1 / (1 + i),
  Math.log(1 + i) / 4,
  many === 0 ? 0 : i / many,
  Number(i >= 0.8 * many),
  Number(opens),
];

const ABOUT = [
  'central',
  'central, of the most',
  'like the lead',
  'like the headline',
  'holds the headline',
  'has a headline',
  'like what follows',
  'like what came before',
] as const;

const NEAR = 5;
const LEAD = 3;

/** What the sentence has in common with the article, its lead, its headline and what stands around. */
function aboutOf(
  doc: Doc,
  { vectors, many, vectorOf }: Terms,
): (i: number) => Values<typeof ABOUT> {
  const whole = adder(many)(vectors);
  const central = vectors.map((vector) => likeness(vector, whole));
  const most = Math.max(...central, 1e-9);
  const lead = adder(many)(vectors, 0, LEAD);
  const headline = vectorOf(doc.title?.sentences ?? []);
  const title = adder(many)([headline]);
  const together = adder(many);
  return (i) => {
    const own = vectors[i] ?? NOTHING;
    return [
      central[i] ?? 0,
      (central[i] ?? 0) / most,
      likeness(own, lead),
      likeness(own, title),
      shareOf(own, headline),
      Number(headline.terms.length > 0),
      likeness(own, together(vectors, i + 1, i + 1 + NEAR)),
      likeness(own, together(vectors, i - NEAR, i)),
    ];
  };
}

const FOUND = [
  'in quotation marks',
  'somebody named says it',
  'reported speech',
  'numbers',
  'key number',
] as const;

function foundOf(found: Findings | undefined): Values<typeof FOUND> {
  const { quoted = 0, named = 0, reported = 0, numbers = 0, key = 0 } = found ?? {};
  return [
    quoted,
    Number(named > 0),
    Number(reported > 0),
    Math.min(numbers, 3) / 3,
    Math.min(key, 5) / 5,
  ];
}

/** What each value of the evidence is called, in the order of the values. */
export const NAMES: readonly string[] = [...PLACE, ...ABOUT, ...WORDING, ...FOUND];
