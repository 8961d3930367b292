import type { ArchiveReader, KeptArticle } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import { foldedWords } from '../../reading/index.ts';
import type { Asker, Question, Where } from '../question.ts';
import { showArticle } from '../show/article.ts';
import { newestCards } from './cards.ts';

const MOST = 5;

/** `id: null` is every article; otherwise the answer that says why there is none. */
type Found = { readonly id: number | null } | { readonly answer: Answer };

/** Which article a question is about. */
export async function findWhere(
  reader: ArchiveReader,
  where: Where,
  question: Question,
  asker: Asker,
): Promise<Found> {
  switch (where.in) {
    case 'everywhere':
      return { id: null };
    case 'article':
      return { id: where.id };
    case 'latest':
      return known(await reader.current(asker.channel), nothingRead);
    case 'url':
      return known(await reader.byUrl(where.url), notRead);
    case 'title':
    default:
      return byTitle(reader, where.words, question);
  }
}

/** The one article that a question is about; `everywhere` means the channel's. */
export async function findArticle(
  reader: ArchiveReader,
  question: Question & { readonly where: Where },
  asker: Asker,
): Promise<{ readonly kept: KeptArticle } | { readonly answer: Answer }> {
  const { where } = question;
  const one: Where = where.in === 'everywhere' ? { in: 'latest' } : where;
  const found = await findWhere(reader, one, question, asker);
  if ('answer' in found) return found;
  const kept = found.id === null ? null : await reader.article(found.id);
  return kept === null ? { answer: gone } : { kept };
}

const known = (id: number | null, otherwise: Answer): Found =>
  id === null ? { answer: otherwise } : { id };

/** The newest article is not taken for the one that was meant: several that fit are shown. */
async function byTitle(reader: ArchiveReader, words: string, question: Question): Promise<Found> {
  const wanted = foldedWords(words);
  const fits = await newestCards(reader, ({ title }) => holds(foldedWords(title), wanted), MOST);
  const [only] = fits;
  if (only === undefined || wanted.length === 0) return { answer: noSuchTitle(words) };
  if (fits.length === 1) return { id: only.id };
  const articles = fits.map((card) => ({
    article: showArticle(card),
    question: aboutArticle(question, card.id),
  }));
  return { answer: { kind: 'choose-article', asked: words, articles } };
}

/** Every wanted word begins a word of the title. */
const holds = (title: readonly string[], wanted: readonly string[]) =>
  wanted.every((word) => title.some((each) => each.startsWith(word)));

/** The same question, asked of one article. */
function aboutArticle(question: Question, id: number): Question {
  return 'where' in question ? { ...question, where: { in: 'article', id } } : question;
}

const trouble = (code: string, says: string): Answer => ({ kind: 'trouble', code, says });

const nothingRead = trouble(
  'nothing-read',
  'Nothing has been read yet. Hand in an article with /onrecord add and its address.',
);
const notRead = trouble(
  'not-read',
  'That article has not been read. Hand it in with /onrecord add and its address.',
);
const gone = trouble('no-such-article', 'That article is not in the archive any more.');
const noSuchTitle = (words: string) =>
  trouble(
    'no-such-title',
    `No article has “${words}” in its title. /onrecord articles lists what has been read.`,
  );
