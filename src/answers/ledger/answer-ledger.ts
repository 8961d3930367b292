import type { ArchiveReader } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import { newestCards } from '../find/cards.ts';
import { readable } from '../find/readable.ts';
import { counted, narrowedBy } from '../narrowed.ts';
import { isWithin, matching } from '../numbers.ts';
import { pageOf } from '../page.ts';
import type { LedgerQuestion, NumbersQuestion } from '../question.ts';
import { dayOf } from '../show/article.ts';
import { showNumber } from '../show/number.ts';
import { canBothBe } from './agree.ts';
import { figuresOf, grouped, type Figure } from './group.ts';
import type { LedgerThing } from './ledger.ts';

/** How many of the newest articles are searched. */
const REACH = 200;
/** How many figures of one thing are shown, the newest of them; a table of Slack takes a hundred rows. */
const MOST = 19;

/** Figures for the same thing side by side across articles, oldest first. It says that they differ, never which is right. */
export async function answerLedger(
  reader: ArchiveReader,
  question: LedgerQuestion,
): Promise<Answer> {
  const asNumbers = numbersOf(question);
  const cards = await newestCards(reader, (card) => isWithin(dayOf(card), asNumbers), REACH);
  const kept = await Promise.all(cards.map(({ id }) => readable(reader, id)));
  const found = kept.flatMap((each) => (each === null ? [] : [matching(each, asNumbers)]));
  const figures = figuresOf(found);
  const groups = grouped(figures);
  const searched = cards.length >= REACH ? cards.length : null;
  if (groups.length === 0) return nothing(asNumbers, figures.length);
  const { items, next } = pageOf(groups, question.skip);
  return {
    kind: 'ledger',
    question,
    narrowed: narrowedBy(asNumbers),
    searched,
    total: groups.length,
    skip: question.skip,
    items: items.map(shown),
    more: next === null ? null : { ...question, skip: next },
  };
}

/** The same as a plain question for numbers. */
const numbersOf = ({ topic, by, since, until }: LedgerQuestion): NumbersQuestion => ({
  ask: 'numbers',
  topic,
  by,
  since,
  until,
  where: { in: 'everywhere' },
  skip: 0,
});

function shown(group: readonly Figure[]): LedgerThing {
  const last = group.slice(-MOST);
  const [first] = group;
  return {
    what: first?.number.of ?? [...(first?.thing.about ?? [])].join(', '),
    earlier: group.length - last.length,
    agree: group.every((a) => group.every((b) => canBothBe(a.number, b.number))),
    figures: last.map((figure, i) => ({
      number: showNumber(figure.kept, figure.number),
      differs: !fitsBefore(figure, last[i - 1]),
      value: figure.number.value,
      low: figure.number.low,
      high: figure.number.high,
      unit: figure.number.unit,
    })),
  };
}

const fitsBefore = (figure: Figure, before: Figure | undefined): boolean =>
  before === undefined || canBothBe(before.number, figure.number);

function nothing(question: NumbersQuestion, many: number): Answer {
  return {
    kind: 'no-numbers',
    says: `No two articles have a figure for what is certainly the same thing ${narrowedBy(question) ?? ''}; ${counted(many, 'number')} ${many === 1 ? 'stands for itself' : 'stand for themselves'}.`,
    all: many === 0 ? null : { says: 'Show these numbers', question },
  };
}
