import type { ArchiveReader } from '../archive/archive.ts';
import type { Answer } from './answer.ts';
import { narrowedBy } from './narrowed.ts';
import { PAGE } from './page.ts';
import type { AboutQuestion } from './question.ts';
import { showQuote } from './show/quote.ts';
import { topicWords } from './topic.ts';

/** What anybody said on a topic, newest article first. */
export async function answerAbout(reader: ArchiveReader, question: AboutQuestion): Promise<Answer> {
  const { topic, since, until, direct, skip } = question;
  const { items, total } = await reader.quotesAbout(topicWords(topic), {
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    ...(direct && { direct }),
    limit: PAGE,
    skip,
  });
  const narrowed = narrowedBy(question) ?? '';
  const seen = skip + items.length;
  if (items.length === 0)
    return {
      kind: 'note',
      says: `Nobody is quoted ${narrowed}${skip > 0 ? ' beyond these' : ''}.`,
    };
  const more = seen < total ? { ...question, skip: seen } : null;
  return { kind: 'about', question, narrowed, items: items.map(showQuote), more };
}
