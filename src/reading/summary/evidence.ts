import type { Quantity, Quote } from '../reading.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { findingsIn, type Findings } from './findings.ts';
import { lengthOf, likeness, shareOf, sumOf, type Terms, type Vector } from './terms.ts';
import { wordingOf } from './wording.ts';

/** What speaks for or against a sentence, by name; 0 where nothing does. */
export type Evidence = Readonly<Record<string, number>>;

/** An article's sentences with their content words. */
interface Cut {
  readonly sentences: readonly Sentence[];
  readonly terms: Terms;
}

/** Looks at the sentences of an article, in its order. */
export function evidenceOf(
  doc: Doc,
  { sentences, terms }: Cut,
  quotes: readonly Quote[],
  numbers: readonly Quantity[],
): readonly Evidence[] {
  const about = aboutOf(doc, terms);
  const findings = findingsIn(sentences, quotes, numbers);
  const opens = new Set(doc.paragraphs.map(({ sentences: [first] }) => first?.start));
  return sentences.map((sentence, i) =>
    Object.assign(
      {},
      placeOf(i, sentences.length, opens.has(sentence.start)),
      about(i),
      wordingOf(doc.text, sentence),
      foundOf(findings[i]),
    ),
  );
}

function placeOf(i: number, many: number, opens: boolean): Evidence {
  return {
    first: Number(i === 0),
    second: Number(i === 1),
    third: Number(i === 2),
    fourth: Number(i === 3),
    fifth: Number(i === 4),
    early: 1 / (1 + i),
    far: Math.log(1 + i) / 4,
    through: many === 0 ? 0 : i / many,
    'last fifth': Number(i >= 0.8 * many),
    'opens a paragraph': Number(opens),
  };
}

const NEAR = 5;
const LEAD = 3;

/** What the sentence has in common with the article, its lead, its headline and what stands around. */
function aboutOf(doc: Doc, { vectors, vectorOf }: Terms): (i: number) => Evidence {
  const whole = sumOf(vectors);
  const length = lengthOf(whole);
  const central = vectors.map((vector) => likeness(vector, whole, length));
  const most = Math.max(...central, 1e-9);
  const lead = sumOf(vectors.slice(0, LEAD));
  const lengthOfLead = lengthOf(lead);
  const title = vectorOf(doc.title?.sentences ?? []);
  const lengthOfTitle = lengthOf(title);
  return (i) => {
    const own = vectors[i] ?? NOTHING;
    return {
      central: central[i] ?? 0,
      'central, of the most': (central[i] ?? 0) / most,
      'like the lead': likeness(own, lead, lengthOfLead),
      'like the headline': likeness(own, title, lengthOfTitle),
      'holds the headline': shareOf(own, title),
      'has a headline': Number(title.size > 0),
      'like what follows': likeness(own, sumOf(vectors.slice(i + 1, i + 1 + NEAR))),
      'like what came before': likeness(own, sumOf(vectors.slice(Math.max(0, i - NEAR), i))),
    };
  };
}

const NOTHING: Vector = new Map();

function foundOf(found: Findings | undefined): Evidence {
  const { quoted = 0, named = 0, reported = 0, numbers = 0, key = 0 } = found ?? {};
  return {
    'in quotation marks': quoted,
    'somebody named says it': Number(named > 0),
    'reported speech': Number(reported > 0),
    numbers: Math.min(numbers, 3) / 3,
    'key number': Math.min(key, 5) / 5,
  };
}
