import type { ArchiveReader, KeptArticle } from '../../archive/archive.ts';
import type { Answer, CheckAnswer } from '../answer.ts';
import { findWhere } from '../find/article.ts';
import type { Asker, CheckQuestion } from '../question.ts';
import { dayOf } from '../show/article.ts';
import { saidBefore } from '../said-before.ts';
import { comparedWith, placeOf, type Compared } from './places.ts';
import { pasted } from './pasted.ts';
import { checkSays, remarksOn } from './says.ts';
import { visible } from './tokens.ts';
import { isSaidBy } from './speaker.ts';

/** So many articles are looked through for the very words … */
const CANDIDATES = 40;
/** … and those that have them compared word by word, else the likeliest. */
const COMPARED = 8;
const MOST_LITERAL = 6;
const MOST_NEAR = 3;
/** Less alike than this is not near. */
const LEAST_NEAR = 0.3;
/** A longer question does not travel in a button. */
const LONGEST_VALUE = 1900;

/** Whether these words stand in some article, who said them, and what is different. */
export async function answerCheck(
  reader: ArchiveReader,
  question: CheckQuestion,
  asker: Asker,
): Promise<Answer> {
  const where = await findWhere(reader, question.where, question, asker);
  if ('answer' in where) return where.answer;
  const articles = await articlesFor(reader, question, where.id);
  const all = comparedWith(question.text, question.name, articles);
  const best = all.find(({ comparison }) => comparison.isFound);
  return best === undefined
    ? notFound(question, all)
    : { ...found(question, best, all), saidBefore: await saidBefore(reader, best) };
}

async function articlesFor(
  reader: ArchiveReader,
  { text, since, until }: CheckQuestion,
  id: number | null,
): Promise<readonly KeptArticle[]> {
  if (id !== null) {
    const kept = await reader.article(id);
    return kept === null ? [] : [kept];
  }
  const held = await reader.holding(pasted(text).text, CANDIDATES);
  const within = held.filter(({ card }) => {
    const day = dayOf(card);
    return (since === null || day >= since) && (until === null || day <= until);
  });
  const words = plainly(pasted(text).text);
  const literal = within.filter(({ reading }) => plainly(reading.text).includes(words));
  return literal.length > 0 ? literal.slice(0, MOST_LITERAL) : within.slice(0, COMPARED);
}

/** Fit to be looked for in one another. */
const plainly = (text: string) => visible(text).toLowerCase();

const frame = (question: CheckQuestion) => ({
  kind: 'check' as const,
  question: JSON.stringify(question).length > LONGEST_VALUE ? null : question,
  yours: pasted(question.text).text,
});

function found(question: CheckQuestion, best: Compared, all: readonly Compared[]): CheckAnswer {
  const verdict = verdictOn(best, question.name);
  const { comparison } = best;
  const place = placeOf(best);
  return {
    ...frame(question),
    verdict,
    words: comparison.words,
    says: checkSays(verdict, question, comparison, place),
    warnings: remarksOn(question, comparison, place),
    pieces: comparison.pieces.some(({ is }) => is !== 'same') ? comparison.pieces : [],
    found: place,
    elsewhere: elsewhere(best, all),
    nearest: [],
    saidBefore: [],
  };
}

function verdictOn(best: Compared, name: string | null): CheckAnswer['verdict'] {
  const { comparison, kept, index } = best;
  if (comparison.own === 'none') return 'reported';
  const said = kept.reading.quotes[index ?? -1]?.name ?? null;
  if (name !== null && said !== null && !isSaidBy(best, name)) return 'another';
  return comparison.words;
}

/** Other articles that have the words as well as the best one has. */
function elsewhere({ kept, comparison }: Compared, all: readonly Compared[]): number {
  const others = all.filter(
    (each) =>
      each.kept.card.id !== kept.card.id &&
      each.comparison.isFound &&
      each.comparison.words === comparison.words &&
      comparison.words !== 'differs',
  );
  return new Set(others.map((each) => each.kept.card.id)).size;
}

function notFound(question: CheckQuestion, all: readonly Compared[]): Answer {
  const near = all
    .toSorted((a, b) => b.comparison.likeness - a.comparison.likeness)
    .filter(({ comparison }) => comparison.likeness >= LEAST_NEAR)
    .map(placeOf);
  const words = new Set<string>();
  const nearest = near.filter((place) => !words.has(place.words) && words.add(place.words));
  return {
    ...frame(question),
    verdict: 'not-found',
    words: null,
    says: checkSays('not-found', question, null, null),
    warnings: [],
    pieces: [],
    found: null,
    elsewhere: 0,
    nearest: nearest.slice(0, MOST_NEAR),
    saidBefore: [],
  };
}
