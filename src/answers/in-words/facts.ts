import type { AboutAnswer, NumbersAnswer, QuotesAnswer } from '../answer.ts';
import type { DailyAnswer } from '../daily/daily-answer.ts';
import type { ShownArticle, ShownNumber, ShownPerson, ShownQuote, Source } from '../shown.ts';
import { counted, inWhich } from '../narrowed.ts';

const TRENDS = { up: 'going up', down: 'going down' } as const;

/** "Report: …, paragraph 6, 2017-01-25" */
export function placeInWords({ title, paragraph, day }: Source): string {
  return `${title}, ${paragraph === 0 ? 'headline' : `paragraph ${paragraph}`}, ${day}`;
}

/** What stands under a quote: its kind, the reporting words, who passed it on, how the speaker is known. The place is told apart. */
export function quoteFacts({ label, cue, relay, how, corrected }: ShownQuote): readonly string[] {
  const known = corrected === null ? how : `${how} on ${corrected.day}`;
  return [label, cue, relay === null ? null : `via ${relay}`, known].filter(
    (fact) => fact !== null,
  );
}

/** "“Nobody slept.” — Per Lund, Title, paragraph 2, 2026-11-04": a quote in one line. */
export const quoteInWords = ({ words, name, label, source }: ShownQuote): string =>
  `${words} — ${name ?? 'nobody is named'}, ${label.toLowerCase()}, ${placeInWords(source)}`;

/** What stands beside a number: what is counted, which way it goes, who says it. The place is told apart. */
export function numberFacts({ of, trend, by }: ShownNumber): readonly string[] {
  const facts = [of, trend && TRENDS[trend], by === null ? 'the article says' : `says ${by}`];
  return facts.filter((fact) => fact !== null);
}

/** "Jane Smith, mayor of Leeds" */
export function personInWords({ name, role }: ShownPerson): string {
  return role === null ? name : `${name}, ${role}`;
}

/** What stands beside an article's title: author, day, counts. */
export function articleFacts({ author, day, quotes, numbers }: ShownArticle): readonly string[] {
  const facts = [author, day, counted(quotes, 'quote'), counted(numbers, 'number')];
  return facts.filter((fact) => fact !== null);
}

/** "John Dorrian: 6 quotes in 1 article", "John Dorrian: 2 quotes about “Mosul”" */
export function quotesHeading(answer: QuotesAnswer): string {
  const { person, total, isLeast = false, narrowed, articles } = answer;
  const place = articles === null ? '' : ` in ${counted(articles, 'article')}`;
  return `${person.name}: ${isLeast ? 'at least ' : ''}${counted(total, 'quote')}${narrowed === null ? '' : ` ${narrowed}`}${place}`;
}

/** "What was said about “Mosul”, since 2017-01-01" */
export const aboutHeading = ({ narrowed }: AboutAnswer): string => `What was said ${narrowed}`;

/** Whose words they are; nobody's where that is not certain. */
export const speakerInWords = ({ name, confidence }: ShownQuote): string =>
  name === null || confidence === 'uncertain' ? 'Nobody is named for certain' : name;

/** "8 numbers in “Report: …”", "5 numbers about “France”" */
export function numbersHeading({ total, narrowed, article, searched }: NumbersAnswer): string {
  const place = inWhich(article, searched);
  return `${counted(total, 'number')}${narrowed === null ? '' : ` ${narrowed}`}${place}`;
}

/** "On the record, Monday 23 November", and ", 17:00" where there are several that day. */
export function dailyHeading({ date, at }: Pick<DailyAnswer, 'date' | 'at'>): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(Date.parse(date));
  const weekday = part({ weekday: 'long' });
  const day = `On the record, ${weekday} ${part({ day: 'numeric' })} ${part({ month: 'long' })}`;
  return at === null ? day : `${day}, ${at}`;
}

/** "Showing 1–5 of 12", or "of at least 40"; empty when all are shown. */
export function shownOf(skip: number, shown: number, total: number, isLeast = false): string {
  if (shown === total && !isLeast) return '';
  return `Showing ${skip + 1}–${skip + shown} of ${isLeast ? 'at least ' : ''}${total}`;
}
