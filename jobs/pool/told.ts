import type { Clean } from '../../src/intake/index.ts';

/** What the source of an archive tells of an article besides its text; `null` = as the text has it. */
export interface Told {
  readonly title: string | null;
  readonly date: string | null;
}

/** An article with its source's title, and with its source's date where it has none itself. */
export function withTold(clean: Clean, { title, date }: Told): Clean {
  const article = { ...clean.article, date: clean.article.date ?? date };
  return { ...clean, article, title: title ?? clean.title };
}
