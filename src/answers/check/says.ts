import type { CheckAnswer, CheckedPlace } from '../answer.ts';
import type { CheckQuestion } from '../question.ts';
import type { Comparison } from './compare.ts';
import { warningsOf, type Warning } from './warnings.ts';

type Verdict = CheckAnswer['verdict'];

const WORDS: Readonly<Record<Comparison['words'], string>> = {
  exact: 'the words stand in the article letter for letter',
  part: 'the words stand in the article letter for letter, as part of a longer quote',
  cut: 'the words are the article’s, but for what is marked as left out or replaced',
  marks: 'every word is the article’s; only marks or case differ',
  differs: 'the article has other words',
};

const TITLES: Readonly<Record<Verdict, string>> = {
  exact: 'Exact',
  part: 'Exact, but not whole',
  cut: 'Exact, with cuts',
  marks: 'Only marks or case differ',
  differs: 'Differs',
  another: 'Said by another',
  reported: 'Only reported',
  'not-found': 'Not found',
};

/** The verdict in one sentence, with who said it. */
export function checkSays(
  verdict: Verdict,
  { name }: CheckQuestion,
  comparison: Comparison | null,
  place: CheckedPlace | null,
): string {
  if (comparison === null || place === null)
    return `${TITLES['not-found']}: no article I have read has these words${name === null ? '' : ', whoever said them'}.`;
  const words = WORDS[comparison.words];
  const who = place.quote?.name ?? null;
  if (verdict === 'another')
    return `${TITLES.another}: ${words}, but they are ${who}’s, not ${name}’s.`;
  if (verdict === 'reported') return `${TITLES.reported}: ${reported(words, who)}.`;
  return `${TITLES[verdict]}: ${words}${verdict === 'differs' ? nearTo(who) : saidBy(who, name, place)}.`;
}

const reported = (words: string, who: string | null) =>
  `${words}, not in quotation marks${who === null ? '' : `; they are reported of ${who}`}`;

/** Nobody said words that the article has otherwise. */
const nearTo = (who: string | null) => (who === null ? '' : `; what comes nearest is by ${who}`);

function saidBy(who: string | null, name: string | null, { quote }: CheckedPlace): string {
  const sure = quote?.confidence === 'uncertain' ? ' (uncertain, check the article)' : '';
  if (who !== null) return `; ${who} said it${sure}`;
  return name === null
    ? '; the article does not make sure who said it'
    : `; whether ${name} said it the article does not make sure`;
}

/** What has to be known of the difference, the gravest first. */
export function remarksOn(
  _question: CheckQuestion,
  comparison: Comparison,
  { quote }: CheckedPlace,
): readonly string[] {
  const warnings = warningsOf(comparison.pieces);
  const remarks = [
    ...warnings.filter(({ about }) => about === 'number').map(numberSays),
    ...warnings.filter(({ about }) => about === 'negation').map(negationSays),
    ...narrationSays(comparison),
    ...goesOn(comparison),
    comparison.own === 'some' && quote?.kind !== 'direct'
      ? 'Only some of these words are in quotation marks; the others are the reporter’s.'
      : null,
  ];
  return remarks.filter((remark) => remark !== null);
}

const marked = (text: string) => (text === '' ? 'nothing' : `“${text}”`);

const numberSays = ({ theirs, yours }: Warning) =>
  `A number differs: the article has ${marked(theirs)}, you have ${marked(yours)}.`;

const negationSays = ({ theirs, yours }: Warning) =>
  `The meaning may be turned round: the article has ${marked(theirs)}, you have ${marked(yours)}.`;

const narrationSays = ({ pieces }: Comparison) =>
  pieces
    .filter(({ is }) => is === 'narration')
    .map(({ theirs }) => `Two quotes are run together; between them the article has: ${theirs}.`);

function goesOn({ words, begins, ends }: Comparison): readonly string[] {
  if (words === 'exact') return [];
  const parts = [begins ? null : 'begins earlier', ends ? null : 'goes on'];
  const says = parts.filter((part) => part !== null).join(' and ');
  return says === '' ? [] : [`In the article the quote ${says}; see it in context.`];
}
