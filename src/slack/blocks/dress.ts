import type { KnownBlock } from '@slack/types';
import {
  aboutHeading,
  speakerInWords,
  takenLine,
  articleFacts,
  chooseSays,
  commandOf,
  dailySays,
  inWords,
  misuseSays,
  nobodySays,
  numbersHeading,
  personLine,
  statusSays,
  type Answer,
  type PersonChoice,
  type ShownArticle,
} from '../../answers/index.ts';
import { clip, LIMITS } from '../limits.ts';
import { escaped } from '../escape.ts';
import type { Message } from '../message.ts';
import { articleSteps } from './articles.ts';
import { changesBlocks } from './changes.ts';
import { checkBlocks } from './check.ts';
import { dailyBlocks, dailyRestBlocks } from './daily-post.ts';
import { button, header, plainButton, row, sentence, small } from './elements.ts';
import { fixBlocks, fixedBlocks, fixPersonBlocks } from './fixes.ts';
import { ledgerBlocks } from './ledger.ts';
import { numbersTable } from './numbers.ts';
import { more, showing } from './paging.ts';
import { aboveQuotes, belowQuotes, quotesThemselves } from './quotes-answer.ts';
import { quoteBlock, quoteWithButtons } from './quotes.ts';

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;
type Dressers = { readonly [Kind in Answer['kind']]: (answer: Of<Kind>) => readonly KnownBlock[] };

const MOST = 50;

/** Sentences of our own, which may name a channel or a person. */
const OURS = new Set<Answer['kind']>(['note']);

/** Dresses an answer as a Slack message. */
export function dress(answer: Answer): Message {
  const blocks = blocksOf(answer.kind, answer).slice(0, MOST);
  return { text: fallbackOf(answer), blocks };
}

/** What notifications and screen readers say of an answer. */
export function fallbackOf(answer: Answer): string {
  const says = clip(inWords(answer), LIMITS.fallback);
  return OURS.has(answer.kind) ? says : escaped(says);
}

function blocksOf<Kind extends Answer['kind']>(
  kind: Kind,
  answer: Of<Kind>,
): readonly KnownBlock[] {
  return dressers[kind](answer);
}

const choices = (people: readonly PersonChoice[]) =>
  row(...people.map((each, place) => button('ask', place, personLine(each), each.question)));
const articleLine = (article: ShownArticle) =>
  [article.title, ...articleFacts(article)].join(' · ');

const dressers: Dressers = {
  quotes: (answer) => [...aboveQuotes(answer), ...quotesThemselves(answer), ...belowQuotes(answer)],
  about: (answer) => [
    header(aboutHeading(answer)),
    ...answer.items.flatMap((quote, place) =>
      quoteWithButtons(quote, place, commandOf(answer.question), speakerInWords(quote)),
    ),
    ...row(more(answer.more)),
  ],
  numbers: (answer) => [
    header(numbersHeading(answer)),
    numbersTable(answer.items),
    ...showing(answer.skip, answer.items.length, answer.total),
    ...row(
      more(answer.more),
      button('share', 98, 'Share in channel', answer.question, commandOf(answer.question)),
    ),
  ],
  ledger: ledgerBlocks,
  check: checkBlocks,
  changes: changesBlocks,
  context: ({ quote }) => [
    quoteBlock(quote, quote.name),
    ...row(button('context', 0, 'In context', quote.context)),
  ],
  daily: dailyBlocks,
  'daily-rest': dailyRestBlocks,
  'choose-person': (answer) => [sentence(chooseSays(answer)), ...choices(answer.people)],
  nobody: (answer) => [
    sentence(nobodySays(answer)),
    ...row(
      ...answer.near.map((each, place) =>
        button('ask', place, `Yes, show ${each.name}`, each.question),
      ),
      button('ask', 90, answer.who.says, answer.who.question),
    ),
  ],
  'no-quotes': ({ says, all }) => [sentence(says), ...stepRow(all)],
  'no-numbers': ({ says, all }) => [sentence(says), ...stepRow(all)],
  'choose-article': (answer) => [
    sentence(inWords(answer).split('\n', 1)[0] ?? ''),
    ...row(
      ...answer.articles.map((each, place) =>
        button('ask', place, each.article.title, each.question),
      ),
    ),
  ],
  articles: (answer) => [
    header('Articles I have read'),
    ...answer.items.flatMap((article, place) => [
      sentence(articleLine(article)),
      ...articleSteps(article, place * 2),
    ]),
    ...(answer.items.length === 0 ? [sentence(inWords(answer))] : []),
    ...showing(answer.skip, answer.items.length, answer.total),
    ...row(more(answer.more)),
  ],
  who: (answer) => [sentence(inWords(answer)), ...choices(answer.items), ...row(more(answer.more))],
  summary: ({ article, sentences }) => [
    header(article.title),
    ...sentences.map(({ words }) => sentence(words)),
  ],
  article: ({ article, voices, steps }) => [
    header(article.title),
    sentence(articleFacts(article).join(' · ')),
    ...[takenLine(article)].filter((line) => line !== '').map(small),
    ...(voices.length === 0 ? [] : [sentence(voices.map(personLine).join('\n'))]),
    ...row(...steps.map((step, place) => button('ask', place, step.says, step.question))),
  ],
  fixed: fixedBlocks,
  fixes: (answer) => [
    header('Put right by hand'),
    ...answer.items.flatMap(fixBlocks),
    ...(answer.items.length === 0 ? [sentence(inWords(answer))] : []),
    ...showing(answer.skip, answer.items.length, answer.total),
    ...row(more(answer.more)),
  ],
  'fix-person': fixPersonBlocks,
  reading: ({ says }) => [sentence(says)],
  'add-box': (answer) => [sentence(inWords(answer))],
  'daily-settings': ({ order }) => [sentence(dailySays(order))],
  'daily-set': ({ says, order }) => [
    sentence(says),
    ...row(
      order.on && order.pausedUntil === undefined
        ? plainButton('daily-pause', 'Pause a week', order.channel)
        : plainButton('daily-resume', 'Go on now', order.channel),
      plainButton('daily-change', 'Change', order.channel),
    ),
  ],
  note: ({ says }) => [mentions(says)],
  status: (answer) => [sentence(statusSays(answer))],
  help: ({ lines, notes }) => [
    header('How to ask'),
    ...lines.map(({ usage, about, example }) =>
      sentence(`${usage}\n${about}\nFor example: ${example}`),
    ),
    ...notes.map(small),
  ],
  misuse: (answer) => [sentence(misuseSays(answer))],
  trouble: ({ says }) => [sentence(says)],
};

const stepRow = (step: Of<'no-quotes'>['all']) =>
  step === null ? [] : row(button('ask', 0, step.says, step.question));

/** Our own sentence that may name a channel or a person. */
const mentions = (says: string): KnownBlock =>
  /<[#@][A-Z0-9]+>/.test(says)
    ? { type: 'section', text: { type: 'mrkdwn', text: clip(says, LIMITS.plain) } }
    : sentence(says);
