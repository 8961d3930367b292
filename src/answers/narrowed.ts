import type { ShownArticle } from './shown.ts';
import type { AboutQuestion, NumbersQuestion, QuoteQuestion } from './question.ts';

type Narrow = Pick<QuoteQuestion, 'topic' | 'since' | 'until'> & {
  readonly by?: string | null;
  readonly direct?: boolean;
};

/** What narrows a question, in words: "about Mosul, since 2017-01-01"; `null` when nothing does. The article is told apart. */
export function narrowedBy(
  question: QuoteQuestion | AboutQuestion | NumbersQuestion,
): string | null {
  const { topic, since, until, by = null, direct = false }: Narrow = question;
  const parts = [
    topic === null ? null : `about “${topic}”`,
    by === null ? null : `by “${by}”`,
    ...days(since, until),
    direct ? 'in direct speech only' : null,
  ];
  const found = parts.filter((part) => part !== null);
  return found.length === 0 ? null : found.join(', ');
}

function days(since: string | null, until: string | null): (string | null)[] {
  if (since !== null && since === until) return [`on ${since}`];
  return [since && `since ${since}`, until && `until ${until}`];
}

/** "1 quote", "12 quotes", "no quotes" */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}

/** " in “Title”" or " in the newest 50 articles"; empty when all were searched. */
export function inWhich(article: ShownArticle | null, searched: number | null): string {
  if (article !== null) return ` in “${article.title}”`;
  return searched === null ? '' : ` in the newest ${searched} articles`;
}
