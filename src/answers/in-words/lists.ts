import type { Answer, ContextAnswer, NumbersAnswer, QuotesAnswer } from '../answer.ts';
import type { ShownArticle, ShownNumber, ShownPerson, ShownQuote } from '../shown.ts';
import { counted } from '../narrowed.ts';
import { saidBeforeLines } from './check.ts';
import {
  aboutHeading,
  articleFacts,
  numberFacts,
  numbersHeading,
  personInWords,
  placeInWords,
  quoteFacts,
  quotesHeading,
  shownOf,
  speakerInWords,
} from './facts.ts';

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

export function quotesInWords(answer: QuotesAnswer): readonly string[] {
  const { items, skip, total, isLeast } = answer;
  const shown = shownOf(skip, items.length, total, isLeast);
  return [quotesHeading(answer), ...items.map(quoteLines), shown];
}

export const aboutInWords = (answer: Of<'about'>): readonly string[] => [
  aboutHeading(answer),
  ...answer.items.map((quote) => `${speakerInWords(quote)}\n${quoteLines(quote)}`),
];

/** The words, and under them all that is told of them. */
export function quoteLines(quote: ShownQuote): string {
  const facts = [...quoteFacts(quote), placeInWords(quote.source)].join(' · ');
  return [
    quote.words,
    `  ${facts}`,
    ...(quote.source.link === null ? [] : [`  ${quote.source.link}`]),
  ].join('\n');
}

export function numbersInWords(answer: NumbersAnswer): readonly string[] {
  const { items, skip, total } = answer;
  return [numbersHeading(answer), ...items.map(numberLine), shownOf(skip, items.length, total)];
}

/** "about 2,000 · foreign fighters · says John Dorrian · Report: …, paragraph 10, 2017-01-25" */
export function numberLine(number: ShownNumber): string {
  return [number.words, ...numberFacts(number), placeInWords(number.source)].join(' · ');
}

export function contextInWords({
  quote,
  before,
  paragraph,
  after,
  saidBefore,
}: ContextAnswer): readonly string[] {
  const { head, quote: words, tail } = paragraph;
  return [
    before ?? '',
    `${head}${words}${tail}`,
    after ?? '',
    quoteLines(quote),
    ...saidBeforeLines(saidBefore),
  ];
}

export function whoInWords({ article, total, items, skip }: Of<'who'>): readonly string[] {
  const place = article === null ? 'everything I have read' : `“${article.title}”`;
  if (items.length === 0) return [`Nobody is quoted in ${place}.`];
  return [
    `Quoted in ${place}:`,
    ...items.map(personLine),
    total === null ? '' : shownOf(skip, items.length, total),
  ];
}

/** "Jane Smith, mayor of Leeds: 4 quotes" */
export function personLine(person: ShownPerson): string {
  return `${personInWords(person)}: ${counted(person.quotes, 'quote')}`;
}

export function articlesInWords({ items, skip, total }: Of<'articles'>): readonly string[] {
  if (total === 0) return ['Nothing has been read yet. Hand in an article with /onrecord add.'];
  return [
    `${counted(total, 'article')} read, newest first`,
    ...items.map(articleLine),
    shownOf(skip, items.length, total),
  ];
}

/** "Report: … · 2017-01-25 · 11 quotes · 14 numbers" */
export function articleLine(article: ShownArticle): string {
  return [article.title, ...articleFacts(article)].join(' · ');
}

export function summaryInWords({ article, sentences }: Of<'summary'>): readonly string[] {
  if (sentences.length === 0) return [`“${article.title}” is too short to sum up.`];
  return [article.title, ...sentences.map(({ words }) => words)];
}

export function articleInWords({ article, voices }: Of<'article'>): readonly string[] {
  const names = voices.map(({ name }) => name).join(', ');
  return [
    article.title,
    articleFacts(article).join(' · '),
    takenLine(article),
    names === '' ? '' : `Quoted: ${names}`,
  ];
}

/** "The same story also at: …. Left out: 2 lines that repeat on this site."; empty where there is nothing to say. */
export function takenLine({ also = [], leftOut = 0 }: ShownArticle): string {
  const lines = `${counted(leftOut, 'line')} that ${leftOut === 1 ? 'repeats' : 'repeat'} on this site`;
  return [
    ...(also.length === 0 ? [] : [`The same story also at: ${also.join(', ')}`]),
    ...(leftOut === 0 ? [] : [`Left out: ${lines}`]),
  ].join(' · ');
}
