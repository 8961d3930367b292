import { z } from 'zod';
import type { DailyAnswer } from '../src/answers/index.ts';
import type { Archive, DailyOrder } from '../src/archive/archive.ts';
import { SlackBusy, SlackRefused, SlackUnsure, type Found } from '../src/slack/index.ts';
import { RunAgain, type Job } from './job.ts';
import { mustWait } from './post-turn.ts';
import type { Tools } from './tools.ts';

const Posted = z.object({ team: z.string(), channel: z.string() });
/** As jobs had it while there was one post a date; they may still wait. */
const OfDate = Posted.extend({ date: z.string() }).transform(({ date, ...of }) => ({
  ...of,
  slot: date,
}));
const PostSummary = z.union([Posted.extend({ slot: z.string() }), OfDate]);

interface PostSummary {
  readonly team: string;
  readonly channel: string;
  readonly slot: string;
}

/** After this long a post that somebody began has either arrived or failed: Slack's time-out and five seconds, in ms. */
const settledAfterMs = 15_000;
const lookAgainMs = 5_000;

interface Post extends PostSummary {
  readonly key: string;
  readonly token: string;
  readonly archive: Archive;
  readonly order: DailyOrder;
}

/**
 * Posts one channel's daily summary of one slot, once: it claims the post, sends it, settles it. Whoever finds a
 * post that another began and did not settle looks for it in the channel; where that is not allowed the post is left
 * as it is, since none is better than two.
 */
export const postSummary: Job<PostSummary> = {
  name: 'post-summary',
  data: PostSummary,
  attempts: 8,
  concurrency: 2,
  // Nothing is kept: the outbox knows what was sent, and each tick hands out again what is still planned.
  keepSeconds: 0,
  run: async (data, tools) => {
    const archive = tools.archives.of(data.team);
    const key = `${data.channel}:${data.slot}`;
    const token = tools.token();
    const claim = await archive.daily.claim(key, token, tools.now());
    if (claim.state === 'done') return;
    if (mustWait(key, claim, await archive.daily.open(data.channel))) {
      await archive.daily.settle(key, token, claim.state === 'send' ? 'planned' : 'unknown');
      return;
    }
    const order = await archive.daily.orderOf(data.channel);
    if (order === null || !order.on) {
      await archive.daily.settle(key, token, 'skipped');
      return;
    }
    const post = { ...data, key, token, archive, order };
    if (claim.state === 'unsure' && !(await isAbsent(post, claim.started, tools))) return;
    await send(post, tools);
  },
};

/** Whether a post that was begun is certainly not in the channel; settles it when it is, or when nobody may look. */
async function isAbsent(post: Post, started: number, tools: Tools): Promise<boolean> {
  if (tools.now() < started + settledAfterMs) throw new RunAgain(lookAgainMs);
  const found: Found = await tools.posters
    .of(post.team)
    .findPosted(post.channel, post.key, started);
  const { daily } = post.archive;
  if (found === 'found') {
    await daily.settle(post.key, post.token, 'sent', await toldBy(post.archive, started));
  }
  if (found === 'cannot-look') {
    tools.log.warn({ channel: post.channel, slot: post.slot }, 'daily post in doubt, not repeated');
    await daily.settle(post.key, post.token, 'skipped');
  }
  return found === 'absent';
}

/** Highest article that a post begun at `started` (ms) can have told of. */
async function toldBy(archive: Archive, started: number): Promise<number> {
  for (let skip = 0; ; skip += 50) {
    // oxlint-disable-next-line no-await-in-loop -- page by page, seldom more than one
    const page = await archive.articles(50, skip);
    const before = page.find((card) => Date.parse(card.addedAt) <= started);
    if (before !== undefined) return before.id;
    if (page.length < 50) return 0;
  }
}

async function send(post: Post, tools: Tools): Promise<void> {
  const { daily } = post.archive;
  const answer = await tools.desk.daily(post.team, post.order, post.slot);
  if (answer === null || answer.waits) {
    await daily.settle(post.key, post.token, 'skipped');
    return;
  }
  let ts = '';
  try {
    ts = await tools.posters.of(post.team).postDaily(post.channel, tools.dress(answer), post.key);
  } catch (error) {
    await undone(post, error, tools);
    return;
  }
  await daily.settle(post.key, post.token, 'sent', answer.told);
  tools.log.info({ channel: post.channel, slot: post.slot }, 'daily post sent');
  await sendRest(post, ts, answer, tools);
}

/** What did not fit into a post, in its thread: once, after the post is settled; one that fails is not tried again. */
async function sendRest(post: Post, ts: string, answer: DailyAnswer, tools: Tools): Promise<void> {
  const { rest: articles, unlisted } = answer;
  if (ts === '' || articles.length === 0) return;
  const message = tools.dress({ kind: 'daily-rest', articles, unlisted });
  try {
    await tools.posters.of(post.team).postInThread(post.channel, ts, message);
  } catch (error) {
    const reason = error instanceof SlackRefused ? error.reason : 'no answer';
    tools.log.warn({ channel: post.channel, slot: post.slot, reason }, 'no thread to a daily post');
  }
}

/** Writes down that a post did not go out, or that nobody knows, and says when to try again. */
async function undone(post: Post, error: unknown, tools: Tools): Promise<void> {
  const { daily } = post.archive;
  if (error instanceof SlackRefused) return refused(post, error, tools);
  await daily.settle(post.key, post.token, error instanceof SlackUnsure ? 'unknown' : 'planned');
  if (error instanceof SlackBusy) throw new RunAgain(error.retryAfterMs);
  throw error;
}

/** Slack will not have the post: it is left out, the order pauses, and whoever set it up is told. */
async function refused(post: Post, error: SlackRefused, tools: Tools): Promise<void> {
  const { daily } = post.archive;
  tools.log.warn({ channel: post.channel, reason: error.reason }, 'daily post refused');
  await daily.settle(post.key, post.token, 'skipped');
  await daily.order({ ...post.order, on: false });
  const says = `I could not post the daily summary in <#${post.channel}>, so it is paused. ${error.hint}`;
  await tools.posters.of(post.team).tell(post.order.owner, tools.dress({ kind: 'note', says }));
}
