import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromHtml } from '../../src/intake/html/from-html.ts';
import { parsePage } from '../../src/intake/html/dom.ts';
import type { Weights } from '../../src/intake/html/filter/judge.ts';
import { metadataOf } from '../../src/intake/html/metadata.ts';
import { paragraphsOf, read } from '../../src/reading/index.ts';
import { foldsOf, goldPages, htmlOf, shared, type GoldPage } from './corpus.ts';
import { shinglesOf } from './labels.ts';
import { learnFrom, type Lesson } from './lessons.ts';

/** What an extractor made of a page; an empty text for "no article". */
export interface Prediction {
  readonly id: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly text: string;
}

/** Shares from 0 to 1. */
interface Score {
  readonly text: { readonly f1: number; readonly precision: number; readonly recall: number };
  readonly title: number;
  readonly author: number;
  readonly date: number;
}

interface Scorer {
  readonly score: (golds: readonly GoldPage[], predictions: readonly Prediction[]) => Score;
  readonly row: (name: string, score: Score) => string;
}

/** The scorer that lies beside the marked-up pages. */
export async function scorer(): Promise<Scorer> {
  return await import(pathToFileURL(path.join(shared, 'score/pages.mjs')).href);
}

/** Every page as it comes out with weights that have seen no page of its site; with fewer folds they have seen less. */
export function crossValidated(lessons: readonly Lesson[], folds: number): Prediction[] {
  const pages = lessons.map(({ page }) => page);
  const foldOf = foldsOf(pages, folds);
  const weights = Array.from({ length: folds }, (_, fold) =>
    learnFrom(lessons.filter(({ page }) => foldOf(page) !== fold)),
  );
  return pages.map((page) => predict(page, weights[foldOf(page)]));
}

function predict(page: GoldPage, weights?: Weights): Prediction {
  try {
    const { article, title } = fromHtml(htmlOf(page), page.url, weights);
    const { author = null, date = null } = article;
    return {
      id: page.id,
      title,
      author,
      date,
      text: article.text.slice(article.title?.end ?? 0).trim(),
    };
  } catch {
    return { id: page.id, ...metadataAlone(page), text: '' };
  }
}

/** Of a page whose text is refused, since most of it is not there, the rest is known all the same. */
function metadataAlone(page: GoldPage): Pick<Prediction, 'title' | 'author' | 'date'> {
  const { title, author, agency, date } = metadataOf(
    parsePage(htmlOf(page), page.url).open(),
    page.url,
  );
  return { title, author: author ?? agency, date };
}

/** Paragraphs that hold a quote by our reading and that the gold leaves out, page by page. */
export function strayQuotes(
  predictions: readonly Prediction[],
): { id: string; paragraphs: string[] }[] {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  return goldPages().flatMap(({ id, text: gold }) => {
    if (gold === null) return [];
    const { text = '', title = null } = byId.get(id) ?? {};
    const runs = new Set(shinglesOf(gold));
    const body = text;
    const { quotes } = read({ text: body, title: null });
    const strays = paragraphsOf(body)
      .filter(({ start, end }) => quotes.some((quote) => quote.start >= start && quote.end <= end))
      .map(({ start, end }) => body.slice(start, end))
      .filter((paragraph) => paragraph !== title && !stands(paragraph, runs, gold));
    return [{ id, paragraphs: strays }];
  });
}

function stands(paragraph: string, runs: ReadonlySet<string>, gold: string): boolean {
  const own = shinglesOf(paragraph);
  if (own.length === 0) return gold.includes(paragraph);
  return own.filter((run) => runs.has(run)).length >= own.length / 2;
}
