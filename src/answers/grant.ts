import { answerQuestion } from './answer-question.ts';
import type { Answer } from './answer.ts';
import type { Wish } from './ask/ask.ts';
import { notes, ways } from './ask/examples.ts';
import { grantDaily } from './daily/grant.ts';
import type { DeskTools } from './desk.ts';
import type { ReplyTo } from './errand.ts';
import { grantFeeds } from './feeds/grant-feeds.ts';
import { fetchFor, takeIn } from './intake.ts';
import type { Asker, Question } from './question.ts';
import { showArticle } from './show/article.ts';

/** Who asks, where a later answer goes, and what is needed to give it. */
export interface Errands {
  readonly asker: Asker;
  readonly replyTo: ReplyTo | null;
  readonly tools: DeskTools;
}

/** Does what was asked. */
export function grant(wish: Wish, errands: Errands): Promise<Answer> {
  switch (wish.do) {
    case 'answer':
      return answered(wish.question, errands);
    case 'add-address':
      return added(wish.url, wish.again, errands);
    case 'add-text':
      return takeIn({ text: wish.text, format: 'text' }, errands);
    case 'daily':
      return grantDaily(wish.wish, errands);
    case 'feeds':
      return grantFeeds(wish.wish, errands);
    case 'status':
      return status(errands);
    case 'add-box':
      return Promise.resolve({ kind: 'add-box' });
    case 'help':
    default:
      return Promise.resolve({ kind: 'help', lines: ways, notes });
  }
}

/** An article that is asked about and not known yet is fetched first. */
async function answered(question: Question, errands: Errands): Promise<Answer> {
  const { asker, tools } = errands;
  const archive = tools.archives.of(asker.team);
  if ('where' in question && question.where.in === 'url') {
    const { url } = question.where;
    if ((await archive.byUrl(url)) === null) return fetchFor(url, question, errands);
  }
  return answerQuestion(archive, question, asker);
}

/** A known article becomes the one that the channel talks of. */
async function added(url: string, again: boolean, errands: Errands): Promise<Answer> {
  const { asker, tools } = errands;
  const archive = tools.archives.of(asker.team);
  const id = again ? null : await archive.byUrl(url);
  if (id === null) return fetchFor(url, { ask: 'article', where: { in: 'url', url } }, errands);
  if (asker.channel !== null) await archive.setCurrent(asker.channel, id);
  return answerQuestion(archive, { ask: 'article', where: { in: 'article', id } }, asker);
}

async function status({ asker, tools }: Errands): Promise<Answer> {
  const archive = tools.archives.of(asker.team);
  const { channel } = asker;
  const [articles, [newest], id, daily] = await Promise.all([
    archive.articleCount(),
    archive.articles(1),
    archive.current(channel),
    channel === null ? null : archive.daily.orderOf(channel),
  ]);
  const current = id === null ? null : await archive.article(id);
  return {
    kind: 'status',
    articles,
    newest: newest === undefined ? null : showArticle(newest),
    current: current && showArticle(current.card),
    daily,
  };
}
