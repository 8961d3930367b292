import type { KeptArticle } from '../archive/archive.ts';
import { answerQuestion, inWords, wishOf, type Answer, type Question } from '../answers/index.ts';
import { read } from '../reading/index.ts';
import { archiveOver } from './archive/index.ts';
import { Misuse } from './errors.ts';
import { explainNumbers } from './explain.ts';
import { isSource, openSource } from './open-source.ts';
import { harmless, put, widthOf, wrap } from './output.ts';
import type { CliTools, ExitCode } from './tools.ts';

/** `onrecord quote`, `numbers` and `check`: the question as it is typed in Slack, asked of these sources. */
export async function ask(
  command: keyof typeof examples,
  typed: string,
  sources: readonly string[],
  tools: CliTools,
  charts: string | null = null,
): Promise<ExitCode> {
  const question = understood(command, typed, sources.length, tools);
  if (charts !== null && question.ask !== 'ledger')
    throw new Misuse(
      '--charts draws figures of one topic in all articles: put in:all behind the topic.',
    );
  const articles = await openAll(sources, tools);
  const answer = await wholeAnswer(question, articles);
  await put(tools.stdout, `${dressed(answer, widthOf(tools.stdout))}\n`);
  if (charts !== null) await put(tools.stdout, `${await drawn(answer, charts)}\n`);
  return isFound(answer) ? 0 : 1;
}

/** Which files were drawn. */
async function drawn(answer: Answer, folder: string): Promise<string> {
  const { drawCharts } = await import('./charts.ts');
  const files = answer.kind === 'ledger' ? await drawCharts(answer.items, folder) : [];
  return files.length === 0
    ? 'Nothing was drawn: a chart needs figures of four days.'
    : files.map((file) => `Drawn: ${file}`).join('\n');
}

/** A check has found something only where the words are as they were said. */
function isFound(answer: Answer): boolean {
  if (answer.kind === 'check') return ['exact', 'part', 'cut', 'marks'].includes(answer.verdict);
  return ['quotes', 'about', 'numbers', 'ledger'].includes(answer.kind);
}

/** The first word is a topic when it is no source that can be opened. */
export async function askNumbers(
  words: readonly string[],
  tools: CliTools,
  charts: string | null = null,
): Promise<ExitCode> {
  const [first = '', ...rest] = words;
  const isTopic = rest.length > 0 && !isSource(first, tools);
  return await ask('numbers', isTopic ? first : '', isTopic ? rest : words, tools, charts);
}

/** `onrecord numbers --explain`: every number of these sources with the reasons that rank it. */
export async function explainKeys(words: readonly string[], tools: CliTools): Promise<ExitCode> {
  const [first = ''] = words;
  if (!isSource(first, tools))
    throw new Misuse('--explain tells of every number of an article: leave the topic out.');
  const articles = (await openAll(words, tools)).filter(
    ({ reading }) => reading.numbers.length > 0,
  );
  const parts = articles.map(
    ({ card, reading }) => `${card.title}\n\n${explainNumbers(reading, tools)}`,
  );
  await put(tools.stdout, parts.map((part) => `${harmless(part)}\n`).join('\n'));
  return articles.length > 0 ? 0 : 1;
}

function understood(
  command: keyof typeof examples,
  typed: string,
  many: number,
  { now }: CliTools,
): Question {
  const today = new Intl.DateTimeFormat('en-CA').format(now());
  const wish = wishOf(command, typed, { today, zone: null });
  if ('kind' in wish) throw new Misuse(`${wish.says} For example: ${examples[command]}`);
  if (wish.do !== 'answer') throw new Misuse(`For example: ${examples[command]}`);
  const { question } = wish;
  const all = many > 1 && question.ask === 'numbers' && !/\bin:/i.test(typed);
  return all ? { ...question, where: { in: 'everywhere' } } : question;
}

const examples = {
  quote: 'onrecord quote "Dorrian on Mosul" article.txt',
  check: `onrecord check '"on the back foot" Dorrian' article.txt`,
  numbers: 'onrecord numbers "foreign fighters" article.txt',
} as const;

/** Each source read, the first as the newest, the same text only once. */
async function openAll(sources: readonly string[], tools: CliTools): Promise<KeptArticle[]> {
  const articles = new Map<string, KeptArticle>();
  for (const [at, source] of sources.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one page at a time is what a site expects
    const kept = await openOne(source, sources.length - at, tools);
    if (!articles.has(kept.reading.text)) articles.set(kept.reading.text, kept);
  }
  return [...articles.values()];
}

async function openOne(source: string, id: number, tools: CliTools): Promise<KeptArticle> {
  const { article, title, url } = await openSource(source, tools);
  const reading = read(article);
  const card = {
    id,
    title,
    url,
    author: reading.author,
    date: reading.date,
    addedAt: new Date(tools.now()).toISOString(),
    addedBy: null,
    revises: null,
    quotes: reading.quotes.length,
    numbers: reading.numbers.length,
  };
  return { card, reading };
}

/** There is no button to press for more here: all pages of the answer together. */
async function wholeAnswer(question: Question, articles: readonly KeptArticle[]): Promise<Answer> {
  const reader = archiveOver(articles);
  let answer = await answerQuestion(reader, question);
  while ('more' in answer && answer.more !== null) {
    // oxlint-disable-next-line no-await-in-loop -- a page says where the next begins
    answer = joined(answer, await answerQuestion(reader, answer.more));
  }
  return answer;
}

function joined(answer: Answer, next: Answer): Answer {
  if (answer.kind === 'quotes' && next.kind === 'quotes')
    return { ...answer, items: [...answer.items, ...next.items], more: next.more };
  if (answer.kind === 'about' && next.kind === 'about')
    return { ...answer, items: [...answer.items, ...next.items], more: next.more };
  if (answer.kind === 'numbers' && next.kind === 'numbers')
    return { ...answer, items: [...answer.items, ...next.items], more: next.more };
  if (answer.kind === 'ledger' && next.kind === 'ledger')
    return { ...answer, items: [...answer.items, ...next.items], more: next.more };
  return next;
}

function dressed(answer: Answer, width: number): string {
  const lines = inWords(answer)
    .split('\n')
    .map((line) => ({ line, indent: /^ */.exec(line)?.[0] ?? '' }));
  return lines.map(({ line, indent }) => wrap(harmless(line), width, indent)).join('\n');
}
