import type { Answer } from '../answer.ts';
import { counted } from '../narrowed.ts';
import { changesInWords } from './changes.ts';
import { checkInWords } from './check.ts';
import { dailyInWords, dailyRestInWords } from './daily.ts';
import { dailySays, dailyShort } from './daily-order.ts';
import { ledgerInWords } from './ledger.ts';
import { fixesInWords, fixPersonInWords } from './fixes.ts';
import {
  articleInWords,
  articlesInWords,
  articleLine,
  contextInWords,
  numbersInWords,
  personLine,
  quotesInWords,
  aboutInWords,
  summaryInWords,
  whoInWords,
} from './lists.ts';

type Kinds = { [Each in Answer as Each['kind']]: Each };
type Sayings = { readonly [Kind in keyof Kinds]: (answer: Kinds[Kind]) => readonly string[] };

const sentence = (answer: { readonly says: string }) => [answer.says];

const sayings: Sayings = {
  quotes: quotesInWords,
  about: aboutInWords,
  numbers: numbersInWords,
  ledger: ledgerInWords,
  check: checkInWords,
  context: contextInWords,
  daily: dailyInWords,
  'daily-rest': dailyRestInWords,
  changes: changesInWords,
  who: whoInWords,
  articles: articlesInWords,
  summary: summaryInWords,
  article: articleInWords,
  'choose-person': (answer) => [chooseSays(answer), ...answer.people.map(personLine)],
  'choose-article': ({ asked, articles }) => [
    `Several titles have “${asked}”.`,
    ...articles.map(({ article }) => articleLine(article)),
  ],
  nobody: (answer) => [nobodySays(answer)],
  misuse: (answer) => [misuseSays(answer)],
  fixed: sentence,
  fixes: fixesInWords,
  'fix-person': fixPersonInWords,
  status: (answer) => [statusSays(answer)],
  'daily-settings': ({ order }) => [dailySays(order)],
  'daily-set': sentence,
  'no-quotes': sentence,
  'no-numbers': sentence,
  reading: sentence,
  note: sentence,
  trouble: sentence,
  'add-box': () => ['Paste a text, drop a file, or give an address: /onrecord add https://…'],
  help: ({ lines, notes }) => [
    ...lines.map(({ usage, about }) => `${usage}\n  ${about}`),
    ...notes,
  ],
};

/** The whole answer as plain text, for screen readers, notifications and the terminal. */
export function inWords(answer: Answer): string {
  return said(answer.kind, answer)
    .filter((line) => line !== '')
    .join('\n');
}

function said<Kind extends keyof Kinds>(kind: Kind, answer: Kinds[Kind]): readonly string[] {
  return sayings[kind](answer);
}

/** "Two people match “Smith”." */
export function chooseSays({
  asked,
  people,
  cut,
}: Extract<Answer, { kind: 'choose-person' }>): string {
  if (cut) return `More than ${people.length} people match “${asked}”; these are quoted most.`;
  return `${['', '', 'Two', 'Three', 'Four', 'Five'][people.length] ?? people.length} people match “${asked}”.`;
}

/** "No quotes by “Dorian”. Did you mean John Dorrian (6)?" */
export function nobodySays({ asked, near }: Extract<Answer, { kind: 'nobody' }>): string {
  const names = near.map(({ name, quotes }) => `${name} (${quotes})`);
  const last = names.pop();
  if (last === undefined) return `No quotes by “${asked}”.`;
  const list = names.length === 0 ? last : `${names.join(', ')} or ${last}`;
  return `No quotes by “${asked}”. Did you mean ${list}?`;
}

/** What is wrong, the nearest right thing, an example. */
export function misuseSays({
  says,
  instead,
  example,
}: Extract<Answer, { kind: 'misuse' }>): string {
  return instead === null ? `${says} For example: ${example}` : `${says} Did you mean ${instead}?`;
}

/** What is known, and what happens in this channel. */
export function statusSays({
  articles,
  newest,
  current,
  daily,
}: Extract<Answer, { kind: 'status' }>): string {
  const parts = [
    `I have read ${counted(articles, 'article')}.`,
    newest === null
      ? 'Hand one in with /onrecord add.'
      : `Newest: ${newest.title} (${newest.day}).`,
    current === null ? '' : `This channel talks of: ${current.title}.`,
    daily === null ? 'No daily post in this channel.' : dailyShort(daily),
  ];
  return parts.filter((part) => part !== '').join(' ');
}
