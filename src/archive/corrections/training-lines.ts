import type { Archive, KeptArticle } from '../archive.ts';
import type { Quote, Span } from '../../reading/index.ts';
import { isHole } from './hole.ts';

/** The articles in which people put something right, each as a line that the engine can be trained on: every quote as it now stands. */
export async function trainingLines(archive: Archive): Promise<readonly string[]> {
  const corrections = await archive.corrections();
  if (corrections.every(({ undone }) => undone !== null)) return [];
  const lines: string[] = [];
  for (let skip = 0; ; skip += PAGE) {
    // oxlint-disable-next-line no-await-in-loop -- page by page
    const cards = await archive.articles(PAGE, skip);
    // oxlint-disable-next-line no-await-in-loop
    const kept = await Promise.all(cards.map(({ id }) => archive.article(id).catch(() => null)));
    for (const each of kept) if (each?.corrected !== undefined) lines.push(lineOf(each));
    if (cards.length < PAGE) return lines;
  }
}

const PAGE = 100;

function lineOf({ card, reading, corrected = [] }: KeptArticle): string {
  const right = new Set(corrected.map(({ index }) => index));
  return JSON.stringify({
    id: card.url ?? `article-${card.id}`,
    title: card.title,
    date: reading.date,
    text: reading.text,
    attributions: reading.quotes
      .map((quote, index) => attributionOf(quote, right.has(index)))
      .filter((each) => each !== null),
  });
}

function attributionOf(quote: Quote, corrected: boolean) {
  if (isHole(quote)) return null;
  const { kind, name, speaker, cue } = quote;
  const content = [spanOf(quote)];
  return { kind, name, source: listed(speaker), cue: listed(cue), content, corrected };
}

const spanOf = ({ start, end, text }: Span): Span => ({ start, end, text });

const listed = (span: Span | null) => (span === null ? [] : [spanOf(span)]);
